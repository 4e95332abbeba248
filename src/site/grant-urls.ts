import { build } from './urls.ts';

/** Pages of staff about grants of the virtual reading room: apart, since no public script needs them. */
export const grantUrls = {
  /** Grants of the virtual reading room. */
  deskGrants: build(() => '/ban-truc/quyen-doc/'),
  /** One grant, by its id; `listPage` of its log, from 1. */
  staffGrant: build(
    (grant: string, listPage?: number) =>
      `/ban-truc/quyen-doc/${grant}/${listPage !== undefined && listPage > 1 ? `?trang=${listPage}` : ''}`,
  ),
  /** Opens a conditional item in the virtual reading room for the staff who ask. */
  deskView: build(() => '/ban-truc/xem/'),
  /** Machines of the reading room, for administrators. */
  deskMachines: build(() => '/ban-truc/may/'),
};

declare namespace App {
  type Given = import('../locals.ts').DeskLocals;

  /** What the server passes to pages rendered on demand; empty for pages of the build. */
  interface Locals {
    desk?: Given['desk'];
    askedFor?: Given['askedFor'];
    report?: Given['report'];
    failures?: Given['failures'];
    waitForBrowser?: Given['waitForBrowser'];
    clientIp?: Given['clientIp'];
    staff?: Given['staff'];
    staffSession?: Given['staffSession'];
    staffDesk?: Given['staffDesk'];
    people?: Given['people'];
    machines?: Given['machines'];
    oversight?: Given['oversight'];
    form?: Given['form'];
    resendTo?: Given['resendTo'];
    followed?: Given['followed'];
    damaged?: Given['damaged'];
  }
}

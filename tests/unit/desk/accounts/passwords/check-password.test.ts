import { describe, expect, it } from 'vitest';
import { checkPassword } from '#src/desk/accounts/passwords/check-password.ts';

const owner = {
  name: 'Trần Thị Thử',
  email: 'tranthu.vp@archive.example',
  archiveNames: ['Trung tâm Lưu trữ lịch sử tỉnh Sông Vân', 'Sông Vân Provincial Archive'],
  siteUrl: 'https://luutrusongvan.gov.example/',
};

it.each([
  ['short', 'too-short'],
  ['mười một chữ', undefined],
  ['x'.repeat(129), 'too-long'],
  ['sóng vỗ bờ đá chiều nay', undefined],
  ['sóng vỗ bờ đá chiều nay'.normalize('NFD'), undefined],
  ['correct horse battery', undefined],
  ['k7Vq-p2Xw-9mZt-4hRd', undefined],
  ['con mèo nhà bên thích cá khô', undefined],
  ['Thuyền ai đậu bến sông trăng', undefined],
] as const)('%s is %s', (password, problem) => {
  expect(checkPassword(password, owner)).toBe(problem);
});

describe('a password is too common that is made of', () => {
  it.each([
    ['what many use', ['password1234', 'iloveyou1234', 'aaaaaaaaaaaa', 'P@ssw0rd2026!']],
    [
      'keys in a row',
      ['qwertyuiop12', '123456789012', '1qaz2wsx3edc', 'zaq12wsxcde3', 'asdfghjkl;12'],
    ],
    ['keys in a row of AZERTY', ['azertyuiop12', 'qsdfghjklm12', 'wxcvbn,;:123']],
    ['keys in a row backwards', ['poiuytrewq12', '0987654321ab', '3edc2wsx1qaz']],
    [
      'the own name',
      ['tranthu20262026', 'ThửThịTrần1985', 'Tr4nThiThu@2026', 'uhthihtnart88', 'thu.tran.1985!!'],
    ],
    ['the own name as Telex types it', ['Traanfthij1985', 'ThurTraanf1985']],
    ['the own e-mail', ['tranthu.vp@archive', 'archive.example1']],
    ['the name of the archive', ['songvan20262026', 'LuuTruSongVan@2026', 'trungtamluutru1']],
    ['the host of the site', ['luutrusongvan.gov', 'https://luutrusongvan']],
    [
      'Vietnamese words that everyone takes',
      ['matkhau123456', 'Mật khẩu 123456', 'maatjkhaaur123', 'anhyeuem1402', 'phongdoc2026'],
    ],
    ['two of these', ['tranthu-qwerty-2026', 'songvan@matkhau1', 'M4tkh4u-S0ngV4n']],
    ['a day and little else', ['03/02/1976-03/02/1976', '30041975xyz02091945']],
  ] as const)('%s', (_, passwords) => {
    expect(passwords.filter((one) => checkPassword(one, owner) !== 'too-common')).toEqual([]);
  });
});

it('is a matter of characters that one sees, not of bytes', () => {
  expect(checkPassword('🦊'.repeat(11), owner)).toBe('too-short');
});

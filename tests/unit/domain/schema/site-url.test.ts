import { describe, expect, it } from 'vitest';
import { findSiteUrlFault, findSiteOrigin, toSiteOrigin } from '#src/domain/schema/site-url.ts';

describe('the address of the site', () => {
  it.each([
    ['https://phongdoc.tinh.example', 'https://phongdoc.tinh.example'],
    ['https://phongdoc.tinh.example/', 'https://phongdoc.tinh.example'],
    ['HTTPS://PhongDoc.Tinh.Example', 'https://phongdoc.tinh.example'],
    ['http://localhost:4321', 'http://localhost:4321'],
    ['http://phongdoc', 'http://phongdoc'],
    ['http://10.0.0.7:8080/', 'http://10.0.0.7:8080'],
    ['http://[::1]:4321', 'http://[::1]:4321'],
    ['https://lưutrữ.example', 'https://xn--lutr-qib9306b.example'],
  ])('%s is the root of a host', (url, origin) => {
    expect(findSiteUrlFault(url)).toBeUndefined();
    expect(toSiteOrigin(url)).toBe(origin);
  });

  it.each([
    ['https://tinh.example/ho-so', 'path'],
    ['https://tinh.example/ho-so/', 'path'],
    ['https://tinh.example//', 'path'],
    ['https://tinh.example/.', 'path'],
    ['https://tinh.example\\ho-so', 'path'],
    ['https://tinh.example/ho-so?a=1#b', 'path'],
    ['https://tinh.example?trang=1', 'query'],
    ['https://tinh.example/?', 'query'],
    ['https://tinh.example/#muc', 'query'],
    ['https://tinh.example#', 'query'],
    ['https://anh:matkhau@tinh.example', 'user'],
    ['https://@tinh.example', 'user'],
    ['https://tinh .example', 'space'],
    [' https://tinh.example', 'space'],
    ['https://tinh.example\u00A0', 'space'],
    ['https://a.example, https://b.example', 'space'],
    ['tinh.example', 'scheme'],
    ['//tinh.example', 'scheme'],
    ['https:tinh.example', 'scheme'],
    ['ftp://tinh.example', 'scheme'],
    ['file:///srv/trang', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['', 'scheme'],
    ['https://', 'host'],
    ['https:///tinh.example', 'host'],
    ['https://tinh.example.', 'host'],
    ['https://tinh.example.:8080', 'host'],
    ['https://.tinh.example', 'host'],
    ['https://tinh..example', 'host'],
    ['https://tinh.example:', 'host'],
    ['https://tinh.example:99999', 'host'],
    ['https://a.example,b.example', 'host'],
    ['https://tinh%2Eexample', 'host'],
    ['https://-tinh.example', 'host'],
    ['https://1.2', 'host'],
    ['https://2027', 'host'],
    ['https://*.tinh.example', 'host'],
    [`https://${'a'.repeat(64)}.example`, 'host'],
  ])('%j has a fault in its %s', (url, fault) => {
    expect(findSiteUrlFault(url)).toBe(fault);
  });

  it.each([
    ['https://tinh.example/ho-so', 'https://tinh.example'],
    ['https://anh:matkhau@tinh.example/a?b', 'https://tinh.example'],
    ['https://tinh.example.', 'https://tinh.example'],
    ['tinh.example', undefined],
    ['https://a.example,b.example', undefined],
  ])('%s is corrected to %s', (url, origin) => {
    expect(findSiteOrigin(url)).toBe(origin);
  });
});

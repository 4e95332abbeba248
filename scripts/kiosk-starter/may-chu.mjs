// Serves the folder "phong-doc" to this machine alone and opens the browser on the whole screen.
// For a machine that has Node.js, 18 or newer; nothing else is needed.
import { spawn } from 'node:child_process';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), 'phong-doc');
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.wav': 'audio/wav',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.vtt': 'text/vtt',
};

function findFile(url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  const file = join(root, path);
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  const found = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
  return existsSync(found) ? found : undefined;
}

const server = createServer((request, response) => {
  const found = findFile(request.url ?? '/');
  const file = found ?? join(root, '404.html');
  const { size } = statSync(file);
  const headers = {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    'Accept-Ranges': 'bytes',
  };
  // Browsers request ranges when a visitor seeks in a recording.
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  if (from === undefined) {
    response.writeHead(found === undefined ? 404 : 200, { ...headers, 'Content-Length': size });
    createReadStream(file).pipe(response);
    return;
  }
  const start = Number(from);
  const end = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (start > end) {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
    return;
  }
  const range = {
    'Content-Range': `bytes ${start}-${end}/${size}`,
    'Content-Length': end - start + 1,
  };
  response.writeHead(206, { ...headers, ...range });
  createReadStream(file, { start, end }).pipe(response);
});

const browsers = {
  win32: [
    `${process.env['ProgramFiles(x86)']}\\Microsoft\\Edge\\Application\\msedge.exe`,
    `${process.env.ProgramFiles}\\Google\\Chrome\\Application\\chrome.exe`,
  ],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'].map(
    (name) => `/usr/bin/${name}`,
  ),
};

function openBrowser(url) {
  const program = (browsers[process.platform] ?? []).find((path) => existsSync(path));
  if (program === undefined) return;
  const profile = join(tmpdir(), 'phong-doc-man-hinh');
  const child = spawn(program, [
    '--kiosk',
    '--no-first-run',
    '--disable-pinch',
    '--overscroll-history-navigation=0',
    `--user-data-dir=${profile}`,
    url,
  ]);
  child.once('exit', () => process.exit());
}

const last = 8326;
let port = Number(process.env.PORT ?? 8317);
server.on('error', (error) => {
  if (error.code === 'EADDRINUSE' && port < last) server.listen((port += 1), '127.0.0.1');
  else throw error;
});
server.on('listening', () => {
  const url = `http://localhost:${port}/kiosk/`;
  console.log(`Màn hình đang mở tại ${url}`);
  if (!process.env.PHONG_DOC_NO_BROWSER) openBrowser(url);
});
server.listen(port, '127.0.0.1');

/** Serves the folder in the first argument with sirv, at its fastest: all files are known. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

const answer = sirv(process.argv[2] ?? '.', { etag: true, maxAge: 86_400 });
const server = createServer((request, response) => {
  answer(request, response, () => {
    response.writeHead(404).end();
  });
});
server.listen(0, 'localhost', () => {
  console.log(`http://localhost:${(server.address() as AddressInfo).port}`);
});

// Owns: the embedded Classroom and Docs on a port of this machine, for clients that speak HTTP.

import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Cloud } from './cloud';

export interface CloudServer {
  /** What a Google client takes as its `rootUrl`, such as `http://127.0.0.1:41234/`. */
  rootUrl: string;
  close(): Promise<void>;
}

/** Listens on this machine only; port 0 takes any free one. */
export async function serveCloud(cloud: Cloud, port = 0): Promise<CloudServer> {
  const server = createServer((request, response) => {
    answer(cloud, request)
      .then(({ status, headers, body }) => {
        response.writeHead(status, headers).end(body);
      })
      .catch((error: unknown) => {
        // A bug of ours, not one of Google's refusals: it must not look like one.
        const why = error instanceof Error ? error.stack : String(error);
        response.writeHead(599, { 'content-type': 'text/plain; charset=UTF-8' }).end(why);
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    rootUrl: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function answer(cloud: Cloud, request: IncomingMessage) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString('utf8');
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return cloud.handle({
    method: request.method ?? 'GET',
    url: new URL(request.url ?? '/', 'http://127.0.0.1').href,
    headers,
    ...(body !== '' && { body }),
  });
}

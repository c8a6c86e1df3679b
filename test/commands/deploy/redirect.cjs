// Owns: sending a program's requests to Google's hosts to a port of this machine instead. It is
// loaded before the program, which is left as it is; any other host is refused.
const http = require('node:http');
const https = require('node:https');
const Module = require('node:module');

const port = Number(process.env.GOOGLE_AT_PORT);

https.request = (url, options, heard) => {
  const to = new URL(url);
  if (!/(^|\.)googleapis\.com$/.test(to.hostname)) throw new Error(`Not in a test: ${to.hostname}`);
  return http.request(
    `http://127.0.0.1:${port}${to.pathname}${to.search}`,
    // The agent of the program speaks TLS.
    { ...options, agent: undefined, headers: { ...options.headers, 'x-host': to.hostname } },
    heard,
  );
};

// The client loads every one of Google's three hundred APIs, a second of work each time; clasp calls
// these.
const CALLED = /^\.\/(?:apis\/)?(?:drive|script|oauth2|logging|serviceusage|discovery)(?:\/|$)/;
const INDEX = /googleapis[/\\]build[/\\]src[/\\](apis[/\\])?index\.js$/;
const load = Module._load;
Module._load = function (request, parent, ...rest) {
  const [isIndex, isApis] = INDEX.exec(parent?.filename ?? '') ?? [];
  const isApi = isIndex && (isApis || request.startsWith('./apis/')) && request !== './apis/index';
  return isApi && !CALLED.test(request) ? {} : load.call(this, request, parent, ...rest);
};

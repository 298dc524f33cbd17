// A certified OpenID Connect provider (panva's `oidc-provider`) on a free port of this machine: `node oidc.mjs MODULES`.
// Prints its issuer, reads one line of JSON, {"client": …, "people": {SUBJECT: CLAIMS}}, then serves and says „ready”.
// Whoever logs in types their subject; the password is not looked at.
import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const { default: Provider } = await import(pathToFileURL(join(process.argv[2], "oidc-provider/lib/index.js")));
const server = createServer();
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const issuer = `http://localhost:${server.address().port}`;
console.log(issuer);

const { value: told } = await createInterface({ input: process.stdin })[Symbol.asyncIterator]().next();
const { client, people } = JSON.parse(told);
const key = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" });
const provider = new Provider(issuer, {
  clients: [client],
  jwks: { keys: [{ ...key, use: "sig", alg: "RS256", kid: "of-this-start" }] },
  cookies: { keys: ["of the tests"] },
  claims: { openid: ["sub"], profile: ["name", "preferred_username", "groups"], email: ["email"] },
  pkce: { required: () => true },
  findAccount: (_, subject) =>
    people[subject] && { accountId: subject, claims: () => ({ sub: subject, ...people[subject] }) },
});
server.on("request", provider.callback());
console.log("ready");

// Runs `npm ci` when package-lock.json has changed since the last time, so that a build without changes stays quick.
import { createHash } from "node:crypto";
import { execSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const stamp = "node_modules/.lock-sha256";
const wanted = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
const installed = existsSync(stamp) ? readFileSync(stamp, "utf8") : "";

if (installed !== wanted) {
  execSync("npm ci --ignore-scripts --loglevel=error", { stdio: "inherit" });
  writeFileSync(stamp, wanted);
}

// Asks the validators of npm what they say of files, all in this one process.
//
// Standard input, as JSON: `schemas`, the folder of the schemas; `mapping`, what .vscode/settings.json has under
// yaml.schemas; `workspace`, the folder that it belongs to; `files`, each with `name`, `schema` (its name in `schemas`),
// `path` (where it lies) and `uri` (where an editor is told that it lies); `scalars`, texts to read as YAML.
//
// Standard output, as JSON: `said`, by validator and then by name what is wrong with each file (an empty list where
// nothing is), and `scalars`, the value of each as JSON, or null where it is no YAML.

import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { json } from "node:stream/consumers";
import { fileURLToPath, pathToFileURL } from "node:url";

import { validate } from "@hyperjump/json-schema/draft-2020-12";
import sourcemeta from "@sourcemeta/jsonschema";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "yaml";
import languageServer from "yaml-language-server";

const NO_NETWORK = "The schemas are read from the disk alone";
globalThis.fetch = () => Promise.reject(new Error(NO_NETWORK));

const asked = await json(process.stdin);
const schemaPath = (name) => join(asked.schemas, `${name}.schema.json`);
const schemaNames = [...new Set(asked.files.map((file) => file.schema))];
const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

for (const file of asked.files) {
  file.text = readFileSync(file.path, "utf8");
  file.data = parse(file.text);
}

/** By name, what `judge` says of each file. */
async function each(judge) {
  const said = {};
  for (const file of asked.files) said[file.name] = await judge(file);
  return said;
}

/** As `ajv compile --strict=true -s SCHEMA -r common.schema.json` sets it up: every complaint of strict mode throws. */
function byAjv() {
  const compiled = {};
  for (const name of schemaNames) {
    const ajv = new Ajv2020({ strict: true, logger: false });
    addFormats.default(ajv);
    ajv.addSchema(readJson(schemaPath("common")));
    compiled[name] = ajv.compile(readJson(schemaPath(name)));
  }
  return each(({ schema, data }) => {
    const validator = compiled[schema];
    return validator(data) ? [] : validator.errors.map((error) => `${error.instancePath} ${error.message}`);
  });
}

async function byHyperjump() {
  const compiled = {};
  for (const name of schemaNames) compiled[name] = await validate(pathToFileURL(schemaPath(name)).href);
  return each(({ schema, data }) => (compiled[schema](data).valid ? [] : ["not valid"]));
}

/** Its own program reads the YAML itself. It names a file that is not valid in a line that begins with "fail: ". */
async function bySourcemeta() {
  const said = Object.fromEntries(asked.files.map((file) => [file.name, null]));
  const run = async (schema) => {
    const files = asked.files.filter((file) => file.schema === schema);
    const names = Object.fromEntries(files.map((file) => [file.path, file.name]));
    const ended = await sourcemeta.spawn(["validate", schemaPath(schema), ...Object.keys(names), "--continue", "--verbose"], {
      cwd: asked.schemas,
    });
    for (const line of `${ended.stdout}\n${ended.stderr}`.split("\n")) {
      const [verdict, shown] = line.split(": ", 2);
      const path = resolve(asked.schemas, shown ?? "");
      if (path in names && (verdict === "ok" || verdict === "fail")) {
        said[names[path]] = verdict === "ok" ? [] : ["not valid"];
      }
    }
  };
  for (const schema of schemaNames) await run(schema);
  const unread = Object.keys(said).filter((name) => said[name] === null);
  if (unread.length) throw new Error(`sourcemeta does not say what it thinks of ${unread.join(", ")}`);
  return said;
}

/** The editor: a file's first line names its schema; where it does not, the settings of VS Code do. */
async function byLanguageServer() {
  const read = async (uri) => {
    if (!uri.startsWith("file:")) throw new Error(`${NO_NETWORK}: ${uri}`);
    return readFileSync(fileURLToPath(uri), "utf8");
  };
  const service = languageServer.getLanguageService({
    schemaRequestService: read,
    workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
  });
  service.configure({
    validate: true,
    yamlVersion: "1.2",
    schemas: Object.entries(asked.mapping).map(([path, pattern]) => ({
      uri: pathToFileURL(join(asked.workspace, path)).href,
      fileMatch: [pattern],
    })),
  });
  let version = 0;
  return each(async ({ uri, text }) => {
    version += 1; // what was found in one version of a file is remembered
    const document = languageServer.TextDocument.create(pathToFileURL(uri).href, "yaml", version, text);
    return (await service.doValidation(document, false)).map((problem) => problem.message);
  });
}

function value(scalar) {
  try {
    return JSON.stringify(parse(`- ${scalar}`)[0]);
  } catch {
    return null;
  }
}

console.log(
  JSON.stringify({
    said: {
      ajv: await byAjv(),
      hyperjump: await byHyperjump(),
      sourcemeta: await bySourcemeta(),
      "yaml-language-server": await byLanguageServer(),
    },
    scalars: asked.scalars.map(value),
  }),
);

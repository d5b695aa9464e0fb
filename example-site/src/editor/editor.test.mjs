// What an editor makes of the schema that canvas:schema writes: completion, explanations and
// problems, as yaml-language-server gives them over LSP.
//
// node --test editor.test.mjs, with SERVER (the server's script), SCHEMA and CANVASES (a folder) set

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';

const { SERVER, SCHEMA, CANVASES } = process.env;
const schema = JSON.parse(readFileSync(SCHEMA, 'utf8'));
const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const answers = new Map();
const problems = new Map();
let read = Buffer.alloc(0);
let count = 0;

server.stdout.on('data', (chunk) => {
  read = Buffer.concat([read, chunk]);
  for (;;) {
    const end = read.indexOf('\r\n\r\n');
    const length = end < 0 ? NaN : Number(/Content-Length: (\d+)/.exec(read.toString('ascii', 0, end))[1]);
    if (!(read.length >= end + 4 + length)) return;
    take(JSON.parse(read.toString('utf8', end + 4, end + 4 + length)));
    read = read.subarray(end + 4 + length);
  }
});

function take(message) {
  if (message.method === 'textDocument/publishDiagnostics') {
    problems.get(message.params.uri)?.(message.params.diagnostics);
  } else if (message.method && message.id !== undefined) {
    send({ id: message.id, result: null });
  } else if (message.id !== undefined) {
    answers.get(message.id)(message);
  }
}

function send(message) {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
  server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
  server.stdin.write(body);
}

async function ask(method, params) {
  const id = ++count;
  const answer = new Promise((resolve) => answers.set(id, resolve));
  send({ id, method, params });
  const { result, error } = await answer;
  assert.equal(error, undefined, JSON.stringify(error));
  return result;
}

// Opens a text as a canvas that names its schema, with the cursor in front of a ‸.
async function open(text) {
  const uri = pathToFileURL(join(CANVASES, `opened-${++count}.canvas.yaml`)).href;
  const whole = `# yaml-language-server: $schema=${pathToFileURL(SCHEMA).href}\n${text}`;
  const before = whole.split('‸')[0].split('\n');
  const position = { line: before.length - 1, character: before.at(-1).length };
  const found = new Promise((resolve) => problems.set(uri, resolve));
  const document = { uri, languageId: 'yaml', version: 1, text: whole.replace('‸', '') };
  send({ method: 'textDocument/didOpen', params: { textDocument: document } });
  return { at: { textDocument: { uri }, position }, problems: await found };
}

async function completion(text) {
  const { at } = await open(text);
  return (await ask('textDocument/completion', at)).items;
}

const labels = (items) => items.map((each) => each.label);

function holds(all, some) {
  assert.ok(some.length > 0);
  assert.deepEqual(some.filter((each) => !all.includes(each)), [], `not in ${all}`);
}

describe('an editor', { timeout: 120_000 }, () => {
  before(async () => {
    await ask('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    send({ method: 'initialized', params: {} });
    const yaml = { validate: true, completion: true, hover: true, schemaStore: { enable: false } };
    send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml } } });
  });

  after(() => server.kill());

  test('completes blocks and the fields of the head', async () => {
    holds(labels(await completion('name: A\n‸\n')), [
      ...Object.keys(schema.properties).filter((key) => key !== 'name'),
    ]);
  });

  test('completes the fields of an entry', async () => {
    const items = await completion(
      'name: A\ncustomer-relationships:\n  card:\n    name: Card\n    ‸\n');
    const fields = Object.keys(schema.definitions['customer-relationship'].properties);
    holds(labels(items), fields.filter((key) => key !== 'name'));
  });

  test('completes the words of a field', async () => {
    const items = await completion(
      'name: A\ncustomer-relationships:\n  card:\n    name: Card\n    automation: ‸\n');
    holds(labels(items), schema.definitions['automation-word'].enum);
  });

  test('explains a field', async () => {
    const { at } = await open(
      'name: A\ncustomer-relationships:\n  card:\n    name: Card\n    auto‸mation: manual\n');
    const { contents } = await ask('textDocument/hover', at);
    const { description } = schema.definitions['customer-relationship'].properties.automation;
    assert.ok(contents.value.includes(description), contents.value);
  });

  test('marks a wrong word where it stands', async () => {
    const { problems: found } = await open(
      'name: A\ncustomer-relationships:\n  card:\n    name: Card\n    automation: magic\n');
    assert.equal(found.length, 1, JSON.stringify(found));
    assert.deepEqual(found[0].range.start, { line: 5, character: 16 });
    assert.deepEqual(found[0].range.end, { line: 5, character: 21 });
  });

  test('marks a key that is unknown where it stands', async () => {
    const { problems: found } = await open('name: A\nchanels: {web: Web}\n');
    assert.equal(found.length, 1, JSON.stringify(found));
    assert.deepEqual(found[0].range.start, { line: 2, character: 0 });
    assert.ok(found[0].message.includes('chanels'), found[0].message);
  });

  test('has nothing against the examples', async () => {
    const files = readdirSync(CANVASES).filter((name) => name.endsWith('.canvas.yaml'));
    assert.ok(files.length > 0);
    for (const name of files) {
      const { problems: found } = await open(readFileSync(join(CANVASES, name), 'utf8'));
      assert.deepEqual(found, [], name);
    }
  });
});

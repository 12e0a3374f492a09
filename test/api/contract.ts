import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import fastify from 'fastify';
import {root} from '../../site/root.js';

/** As much of JSON Schema as the contract uses. */
export interface Schema {
  type?: string;
  $ref?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  propertyNames?: Schema;
  items?: Schema;
  anyOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  schema: Schema;
}

interface Response {
  content?: Record<string, {schema: Schema}>;
}

/** One operation of the document. */
export interface Operation {
  id: string;
  /** In capitals. */
  method: string;
  /** Below the root: `/api/{space}/…`. */
  path: string;
  parameters: Parameter[];
  body: Schema | undefined;
  responses: Record<string, Response>;
}

interface Document {
  servers: {url: string}[];
  paths: Record<
    string,
    Record<string, {operationId: string; parameters?: Parameter[]; requestBody?: Response; responses: Record<string, Response>}>
  >;
  components: {schemas: Record<string, Schema>};
}

/** Says what is wrong with a value; undefined when nothing is. */
export type Check = (value: unknown) => string | undefined;

export interface Contract {
  operations: readonly Operation[];
  schemas: Readonly<Record<string, Schema>>;
  /** The operations at an address, whatever their method. */
  at(path: string): Operation[];
  /** Checks the body of an answer that the document names; undefined where it says nothing about bodies of that type. */
  checkOf(operation: Operation, status: number, type: string): Check | undefined;
  /** Checks a problem document. */
  problem: Check;
}

/** The same schema that takes nothing that it does not name: an answer with more in it tells more than it should. */
const closed = (schema: Schema): Schema => ({
  ...schema,
  ...(schema.properties && {
    properties: Object.fromEntries(Object.entries(schema.properties).map(([name, part]) => [name, closed(part)])),
    additionalProperties: schema.additionalProperties ?? false,
  }),
  ...(schema.items && {items: closed(schema.items)}),
  ...(schema.anyOf && {anyOf: schema.anyOf.map(closed)}),
});

/** The document that is checked in, checked by Ajv, which Fastify brings. */
export const readContract = async (): Promise<Contract> => {
  const document = JSON.parse(readFileSync(join(root, 'server', 'openapi.json'), 'utf8')) as Document;
  const [base = ''] = document.servers.map(({url}) => url);
  const ajv = fastify({
    ajv: {customOptions: {removeAdditional: false, coerceTypes: false, useDefaults: false, allErrors: true, strict: false}},
  });
  // Its compiler is there as soon as a route has needed it.
  ajv.post('/', {schema: {body: {}}}, async () => '');
  await ajv.ready();
  const compiled = new Map<Schema, Check>();
  const compile = (schema: Schema): Check => {
    const known = compiled.get(schema);
    if (known) return known;
    const {$ref} = schema;
    const whole = $ref === undefined ? schema : document.components.schemas[$ref.replace('#/components/schemas/', '')];
    if (!whole) throw new Error(`The document has no ${$ref ?? 'schema'}.`);
    // `httpPart` only says in whose name it is; nothing is coerced.
    const validate = ajv.validatorCompiler?.({schema: closed(whole), method: 'GET', url: '/', httpPart: 'body'}) as
      (((value: unknown) => boolean) & {errors?: {instancePath: string; message?: string}[]}) | undefined;
    if (!validate) throw new Error('There is nothing that checks.');
    const check: Check = (value) =>
      validate(value) ? undefined : (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message ?? ''}`).join('; ');
    compiled.set(schema, check);
    return check;
  };
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, {operationId: id, parameters = [], requestBody, responses}]): Operation => ({
      ...{id, method: method.toUpperCase(), path: base + path, parameters, responses},
      body: requestBody?.content?.['application/json']?.schema,
    })),
  );
  const patterns = operations.map((operation) => [new RegExp(`^${operation.path.replace(/\{\w+\}/g, '[^/]+')}$`), operation] as const);
  return {
    operations,
    schemas: document.components.schemas,
    at: (path) => patterns.filter(([pattern]) => pattern.test(path)).map(([, operation]) => operation),
    checkOf: ({responses}, status, type) => {
      const schema = responses[status]?.content?.[type]?.schema;
      return schema && compile(schema);
    },
    problem: compile({$ref: '#/components/schemas/Problem'}),
  };
};

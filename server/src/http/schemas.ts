import {toJsonSchema} from '@valibot/to-json-schema';
import type * as v from 'valibot';

type JsonSchema = Record<string, unknown>;

/**
 * The JSON Schema (2020-12 without its own name) of a contract schema; Fastify validates requests with it and the
 * OpenAPI document shows it. Rules that JSON Schema cannot say are left out: they are checked where they apply.
 */
export const jsonSchema = (schema: v.GenericSchema): JsonSchema => {
  const {$schema: _, ...rest} = toJsonSchema(schema, {errorMode: 'ignore', typeMode: 'input'}) as JsonSchema;
  return rest;
};

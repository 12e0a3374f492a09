/** As much of `oidc-provider` as the tests use; it comes without types. */
declare module 'oidc-provider' {
  import type {IncomingMessage, ServerResponse} from 'node:http';

  interface Context {
    body: unknown;
    oidc?: {route?: string};
  }
  interface Grant {
    addOIDCScope(scope: string): void;
    save(): Promise<string>;
  }

  export default class Provider {
    constructor(issuer: string, configuration: object);
    callback(): (request: IncomingMessage, response: ServerResponse) => void;
    use(middleware: (context: Context, next: () => Promise<void>) => Promise<void>): void;
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<void>;
    Grant: new (properties: {clientId: string; accountId: string}) => Grant;
  }
}

import { Injectable, type OnModuleInit, RequestMethod, type Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { declaredPolicies, type RoutePolicy } from './route-policy.js';

export interface RouteDeclaration {
  readonly method: string;
  readonly path: string;
  /** `TicketsController.list` */
  readonly handler: string;
  readonly policies: readonly RoutePolicy[];
}

/** Every route of the running app with what it declares; the app refuses to boot when one is silent or speaks twice. */
@Injectable()
export class RouteDeclarations implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const wrong = this.all().filter(({ policies }) => policies.length !== 1);
    if (wrong.length === 0) return;
    const names = wrong.map(({ handler, policies }) => `${handler} declares ${policies.length}`);
    throw new Error(`Each route declares exactly one of @OpenToAll, @TicketHolder, @CitizenOnly and @StaffOnly:\n  ${names.join('\n  ')}`);
  }

  all(): RouteDeclaration[] {
    return this.discovery.getControllers().flatMap(({ metatype }) => (isController(metatype) ? this.routesOf(metatype) : []));
  }

  private routesOf(controller: Type<object>): RouteDeclaration[] {
    return this.scanner.getAllMethodNames(controller.prototype).flatMap((name) => {
      const handler: unknown = Reflect.get(controller.prototype, name);
      const method: unknown = typeof handler === 'function' ? Reflect.getMetadata('method', handler) : undefined;
      if (typeof handler !== 'function' || typeof method !== 'number') return [];
      const paths = pathsOf(controller).flatMap((base) => pathsOf(handler).map((own) => joined(base, own)));
      return paths.map((path) => ({
        method: RequestMethod[method] ?? '',
        path,
        handler: `${controller.name}.${name}`,
        policies: declaredPolicies(handler),
      }));
    });
  }
}

const isController = (metatype: unknown): metatype is Type<object> => typeof metatype === 'function';

function pathsOf(target: object): string[] {
  const declared: unknown = Reflect.getMetadata('path', target);
  return [declared].flat().map((path) => (typeof path === 'string' ? path : ''));
}

const joined = (...paths: string[]): string =>
  `/${paths
    .flatMap((path) => path.split('/'))
    .filter(Boolean)
    .join('/')}`;

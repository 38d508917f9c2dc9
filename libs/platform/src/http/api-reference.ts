import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { CITIZEN_COOKIE } from './citizen-sessions.js';
import { SESSION_COOKIE } from './staff-sessions.js';

/** OpenAPI 3.1 at /api/openapi.json and a page to browse it at /api/docs, both built when first asked for. */
export function serveApiReference(app: INestApplication): void {
  const about = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Góp Ý 1022')
    .setDescription('Citizen feedback and 1022 hotline ticketing. Every error is application/problem+json with a stable `code`.')
    .setVersion('1')
    .addCookieAuth(SESSION_COOKIE, { type: 'apiKey', in: 'cookie' }, 'session')
    .addCookieAuth(CITIZEN_COOKIE, { type: 'apiKey', in: 'cookie', description: 'Given by POST /api/v1/my/session' }, 'citizen')
    .addApiKey({ type: 'apiKey', in: 'header', name: 'Authorization', description: '`Ticket <secret>` of the private link' }, 'ticket')
    .build();
  SwaggerModule.setup('api/docs', app, () => SwaggerModule.createDocument(app, about), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Góp Ý 1022 API',
  });
}

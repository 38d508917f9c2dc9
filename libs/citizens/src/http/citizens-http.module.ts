import { CitizenSessions } from '@gopy/platform';
import { Global, Module } from '@nestjs/common';
import { RecogniseCitizen } from '../actions/recognise-citizen.js';
import { CitizensModule } from '../citizens.module.js';
import { CitizenCookie } from './citizen-cookie.js';
import { CitizenSessionController } from './citizen-session.controller.js';

/** Sign-in by phone over HTTP, and whom the route guard knows by it. */
@Global()
@Module({
  imports: [CitizensModule],
  controllers: [CitizenSessionController],
  providers: [CitizenCookie, { provide: CitizenSessions, useExisting: RecogniseCitizen }],
  exports: [CitizenSessions],
})
export class CitizensHttpModule {}

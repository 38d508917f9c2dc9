import { Module } from '@nestjs/common';
import { BoardController } from './http/board.controller.js';
import { PublicationModule } from './publication.module.js';

/** The routes of the public board, for the api process. */
@Module({ imports: [PublicationModule], controllers: [BoardController] })
export class PublicationHttpModule {}

import { Module } from '@nestjs/common';
import { BoardFeed } from './feeds/board-feed.js';
import { FeedIds } from './feeds/feed-ids.js';
import { FeedsController } from './feeds/feeds.controller.js';
import { BoardController } from './http/board.controller.js';
import { PublicationModule } from './publication.module.js';

/** The routes of the public board, for the api process. */
@Module({ imports: [PublicationModule], controllers: [BoardController, FeedsController], providers: [BoardFeed, FeedIds] })
export class PublicationHttpModule {}

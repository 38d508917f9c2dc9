import { DiskFileStore, Environment, FileStore } from '@gopy/platform';
import { Module } from '@nestjs/common';
import { PortalPage } from './page/portal-page.js';
import { PreviewImages } from './page/preview-images.js';
import { PublicPageController } from './page/public-page.controller.js';
import { PublicReports } from './page/public-reports.js';
import { SitemapController } from './page/sitemap.controller.js';
import { Sitemap } from './page/sitemap.view.js';
import { PublicPhotosController } from './photos/public-photos.controller.js';
import { PublicPhotos } from './photos/public-photos.js';
import { PublicationModule } from './publication.module.js';

/** What the public reads without the portal's program: pages, previews, photos and maps of the site. */
@Module({
  imports: [PublicationModule],
  controllers: [PublicPageController, SitemapController, PublicPhotosController],
  providers: [
    PublicReports,
    PortalPage,
    PreviewImages,
    Sitemap,
    PublicPhotos,
    { provide: FileStore, useFactory: ({ values }: Environment) => new DiskFileStore(values.DATA_DIR), inject: [Environment] },
  ],
})
export class PublicPagesHttpModule {}

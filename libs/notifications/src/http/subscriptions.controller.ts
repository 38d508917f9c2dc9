import { type Sender, SentBy } from '@gopy/admission';
import { MediaResponse, SubscribeRequest, SubscriptionView } from '@gopy/contracts';
import { OpenToAll, OwnOrigin, TicketHolder, TicketSecret } from '@gopy/platform';
import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Redirect, UseGuards } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ManageSubscription } from '../actions/manage-subscription.js';
import { Subscribe } from '../actions/subscribe.js';
import { SubscriptionViews } from '../views/subscription.view.js';

/** Notices: what is on offer, asking for them, and the one tap that ends them. */
@ApiTags('subscriptions')
@Controller('api/v1/subscriptions')
export class SubscriptionsController {
  constructor(
    private readonly subscribing: Subscribe,
    private readonly managing: ManageSubscription,
    private readonly views: SubscriptionViews,
  ) {}

  @Get('media')
  @OpenToAll()
  @ApiOkResponse({ standardSchema: MediaResponse })
  media(): MediaResponse {
    return this.views.media();
  }

  @Post()
  @TicketHolder()
  @UseGuards(OwnOrigin)
  @ApiCreatedResponse({ standardSchema: SubscriptionView })
  subscribe(
    @Body({ schema: SubscribeRequest }) body: SubscribeRequest,
    @TicketSecret() secret: string | undefined,
    @SentBy() sender: Sender,
  ): Promise<SubscriptionView> {
    return this.subscribing.run(body, { secret, sender });
  }

  @Get(':token')
  @OpenToAll()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ standardSchema: SubscriptionView })
  look(@Param('token') token: string): Promise<SubscriptionView> {
    return this.managing.look(token);
  }

  @Post(':token/confirmation')
  @OpenToAll()
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: SubscriptionView })
  confirm(@Param('token') token: string): Promise<SubscriptionView> {
    return this.managing.confirm(token);
  }

  @Delete(':token')
  @OpenToAll()
  @HttpCode(204)
  stop(@Param('token') token: string): Promise<void> {
    return this.managing.stop(token);
  }

  @Post(':token/opt-out')
  @OpenToAll()
  @HttpCode(200)
  @ApiOperation({ summary: 'One click in a mail program (RFC 8058); the body is not read' })
  async optOut(@Param('token') token: string): Promise<object> {
    await this.managing.stop(token);
    return {};
  }

  /** Mail programs that know no one-click open the same address: they get the page with the button, since scanners open it too. */
  @Get(':token/opt-out')
  @OpenToAll()
  @Redirect()
  stopPage(@Param('token') token: string): { url: string; statusCode: number } {
    return { url: `/stop/${encodeURIComponent(token)}`, statusCode: 302 };
  }
}

import type { SimilarReport, SimilarRequest, SimilarResponse } from '@gopy/contracts';
import { DirectorySource } from '@gopy/departments';
import { Clock } from '@gopy/kernel';
import { STATUSES } from '@gopy/vocabulary';
import { Injectable } from '@nestjs/common';
import { COMPARED_FOR } from '../actions/keep-open-reports.js';
import { ReadReportTraits } from '../actions/report-traits.js';
import { ALIKE, likenessTo, metresBetween, type ReportTraits } from '../domain/likeness.js';
import { type OpenReport, OpenReports, type ShownReport } from '../domain/open-reports.js';

const MOST_SHOWN = 5;
/** A few more are looked up, for some may have been settled or hidden this very second. */
const LOOKED_UP = 10;
const EXCERPT = 200;
const STEP_METRES = 50;

/** Open reports that may be about what somebody is writing; the likeliest first. */
@Injectable()
export class SimilarReportsView {
  constructor(
    private readonly reports: OpenReports,
    private readonly traits: ReadReportTraits,
    private readonly directories: DirectorySource,
    private readonly clock: Clock,
  ) {}

  async like({ content, place, categoryId }: SimilarRequest): Promise<SimilarResponse> {
    const known = this.directories.current().findCategory(categoryId ?? null);
    if (known?.restricted) return { items: [] };
    const asked = this.traits.of({
      content,
      categoryId: known?.id ?? null,
      areaCode: place?.areaCode ?? null,
      address: place?.address ?? null,
      lat: place?.lat ?? null,
      lon: place?.lon ?? null,
      outsideCity: false,
    });
    const around = await this.reports.around(asked, new Date(this.clock.now().getTime() - COMPARED_FOR));
    const likely = likeliest(asked, around);
    const shown = new Map((await this.reports.shown(likely.map(({ ticketId }) => ticketId))).map((report) => [report.ticketId, report]));
    const items = likely.flatMap((report) => this.viewOf(shown.get(report.ticketId), metresBetween(asked, report)));
    return { items: items.slice(0, MOST_SHOWN) };
  }

  private viewOf(report: ShownReport | undefined, metres: number | undefined): SimilarReport[] {
    const directory = this.directories.current();
    const category = directory.findCategory(report?.categoryId ?? null);
    const status = STATUSES.find((each) => each === report?.status);
    if (report === undefined || status === undefined || category?.restricted) return [];
    const area = directory.findArea(report.areaCode);
    return [
      {
        code: report.code,
        status,
        category: named(category),
        area: area && { id: area.code, name: area.fullName, nameEn: area.fullNameEn },
        department: named(directory.findDepartment(report.departmentId)),
        receivedAt: report.receivedAt.toISOString(),
        distanceMetres: metres === undefined ? undefined : Math.max(1, Math.ceil(metres / STEP_METRES)) * STEP_METRES,
        excerpt: report.publicContent?.slice(0, EXCERPT),
      },
    ];
  }
}

function likeliest(asked: ReportTraits, around: readonly OpenReport[]): OpenReport[] {
  const likeness = likenessTo(asked);
  return around
    .map((report) => ({ report, alike: likeness(report) }))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike || b.report.receivedAt.getTime() - a.report.receivedAt.getTime())
    .slice(0, LOOKED_UP)
    .map(({ report }) => report);
}

const named = (thing: { id: string; name: string; nameEn: string } | undefined) =>
  thing && { id: thing.id, name: thing.name, nameEn: thing.nameEn };

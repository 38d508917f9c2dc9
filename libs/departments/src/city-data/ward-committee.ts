import type { AreaRow, DepartmentRow } from './city-data.js';

/** The code of the people's committee of an area; `own-ward` in a rule means this one. */
export function wardCommitteeCode(areaCode: string): string {
  return `ubnd-${areaCode}`;
}

export function wardCommittee(area: AreaRow): DepartmentRow {
  const place = area.fullName.charAt(0).toLowerCase() + area.fullName.slice(1);
  return {
    code: wardCommitteeCode(area.code),
    parent: null,
    kind: 'ward',
    name: `UBND ${place}`,
    nameEn: `People's Committee of ${area.fullNameEn}`,
    shortName: `UBND ${place}`,
    duties: `Xử lý việc trên địa bàn ${place}: vệ sinh, trật tự, tiếng ồn, xây dựng, đường kiệt hẻm.`,
    calendar: 'office',
    areaCode: area.code,
  };
}

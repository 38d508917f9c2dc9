import type { Named } from '@gopy/contracts';
import type { Directory } from '@gopy/departments';
import { CHANNELS, type Channel } from '@gopy/vocabulary';
import type { CityMonth } from '../domain/city-month.js';
import { type Part, REST } from '../domain/month-figures.js';

type Names = Omit<Named, 'id'>;

const CHANNEL_NAMES: Readonly<Record<Channel, Names>> = {
  portal: { name: 'Cổng Góp ý', nameEn: 'Feedback portal' },
  phone: { name: 'Tổng đài 1022', nameEn: 'Hotline 1022' },
  sms: { name: 'Tin nhắn SMS', nameEn: 'SMS' },
  zalo: { name: 'Zalo', nameEn: 'Zalo' },
  open311: { name: 'Ứng dụng liên kết', nameEn: 'Partner app' },
  desk: { name: 'Bộ phận Một cửa', nameEn: 'One-stop desk' },
};

const RESTS: Readonly<Record<Part, Names>> = {
  total: { name: 'Toàn thành phố', nameEn: 'The whole city' },
  category: { name: 'Chưa phân loại hoặc không nêu riêng', nameEn: 'Not classified, or not listed by itself' },
  area: { name: 'Chưa rõ địa bàn hoặc không nêu riêng', nameEn: 'Place not known, or not listed by itself' },
  channel: { name: 'Không nêu riêng', nameEn: 'Not listed by itself' },
};

/** How a line of a table is called; undefined for a field or ward that the city no longer has. */
export function lineNames(directory: Directory, part: Part, key: string): Names | undefined {
  if (key === REST || part === 'total') return RESTS[part];
  if (part === 'category') return directory.findCategory(key);
  if (part === 'area') return areaNames(directory, key);
  const channel = CHANNELS.find((known) => known === key);
  return channel && CHANNEL_NAMES[channel];
}

function areaNames(directory: Directory, code: string): Names | undefined {
  const area = directory.findArea(code);
  return area && { name: area.fullName, nameEn: area.fullNameEn };
}

export function monthNames(month: CityMonth): Names {
  const [year, number] = month.split('-');
  const inEnglish = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return { name: `Tháng ${Number(number)}/${year}`, nameEn: inEnglish.format(new Date(`${month}-01T00:00:00Z`)) };
}

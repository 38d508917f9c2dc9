import { catalogue } from '@gopy/web-kit';

export const areaTexts = catalogue(
  {
    area: 'Phường, xã',
    areaHint: 'Gõ tên mới hoặc tên cũ, có dấu hay không dấu đều được.',
    areaOld: 'trước đây: {old}',
    areaFound: 'Có {count} kết quả',
    areaNone: 'Không có kết quả',
  },
  {
    area: 'Ward or commune',
    areaHint: 'Type the new name or an old one, with or without marks.',
    areaOld: 'formerly {old}',
    areaFound: '{count} results',
    areaNone: 'No results',
  },
);

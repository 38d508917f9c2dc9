import { catalogue } from '@gopy/web-kit';

export const areaTexts = catalogue(
  {
    area: 'Phường, xã',
    areaHint: 'Tên mới hay tên cũ, có dấu hay không đều được.',
    areaOld: 'trước đây: {old}',
    areaFound: 'Có {count} kết quả',
    areaNone: 'Không có kết quả',
  },
  {
    area: 'Ward or commune',
    areaHint: 'New or old name, with or without marks.',
    areaOld: 'formerly {old}',
    areaFound: '{count} results',
    areaNone: 'No results',
  },
);

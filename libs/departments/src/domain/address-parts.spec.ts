import { addressParts } from './address-parts.js';

/** Only what is there: `alleys` is left out when empty. */
const partsOf = (address: string) => {
  const { alleys, ...rest } = addressParts(address);
  return { ...rest, ...(alleys.length > 0 && { alleys }) };
};

describe('an address of the region, part by part', () => {
  it.each([
    ['K96 H17/11 Hải Hồ', { alleys: ['kiệt 96', 'hẻm 17/11'], street: 'Hải Hồ' }],
    ['k96 h17/11 hai ho', { alleys: ['kiệt 96', 'hẻm 17/11'], street: 'hai ho' }],
    ['K624 Trưng Nữ Vương', { alleys: ['kiệt 624'], street: 'Trưng Nữ Vương' }],
    ['k624 trung nu vuong', { alleys: ['kiệt 624'], street: 'trung nu vuong' }],
    ['K 624 Trưng Nữ Vương, Hòa Thuận Tây', { alleys: ['kiệt 624'], street: 'Trưng Nữ Vương' }],
    ['kiệt 382/20 Tôn Đản, An Khê', { alleys: ['kiệt 382/20'], street: 'Tôn Đản' }],
    ['kiet 12 Le Do', { alleys: ['kiệt 12'], street: 'Le Do' }],
    ['Hẻm 5 kiệt 30 Thái Phiên', { alleys: ['hẻm 5', 'kiệt 30'], street: 'Thái Phiên' }],
    ['hẽm 17 Núi Thành', { alleys: ['hẻm 17'], street: 'Núi Thành' }],
    ['H12/3 K55 Lê Hữu Trác', { alleys: ['hẻm 12/3', 'kiệt 55'], street: 'Lê Hữu Trác' }],
    ['ngõ 4 Ông Ích Khiêm', { alleys: ['ngõ 4'], street: 'Ông Ích Khiêm' }],
    ['12 ngách 3 ngõ 4 Trần Cao Vân', { house: '12', alleys: ['ngách 3', 'ngõ 4'], street: 'Trần Cao Vân' }],
    ['45/7 K15 Nguyễn Hoàng', { house: '45/7', alleys: ['kiệt 15'], street: 'Nguyễn Hoàng' }],
    ['K20 Mẹ Thứ', { alleys: ['kiệt 20'], street: 'Mẹ Thứ' }],
    ['kiệt 96, Hải Hồ', { alleys: ['kiệt 96'], street: 'Hải Hồ' }],
    ['Tổ 35A phường Hòa Xuân', { group: '35A' }],
    ['tổ 35a, p. hòa xuân', { group: '35a' }],
    ['TDP 5, phường An Hải', { group: '5' }],
    ['tổ dân phố 12 Hòa Cường', { group: '12' }],
    ['Tổ 155', { group: '155' }],
    ['đường Nguyễn Hàng, tổ 61', { street: 'Nguyễn Hàng', group: '61' }],
    ['khối phố 3, phường Tam Kỳ', { group: '3' }],
    ['Lô 23A3 KDC Nam Cầu Cẩm Lệ, xã Hòa Phước', { lot: '23A3', estate: 'Nam Cầu Cẩm Lệ' }],
    ['lô B4 đường Võ Chí Công', { lot: 'B4', street: 'Võ Chí Công' }],
    ['lô số 5, khu tái định cư Hòa Liên 3', { lot: '5', estate: 'Hòa Liên 3' }],
    ['KĐT Phước Lý, phường Hòa Khánh', { estate: 'Phước Lý' }],
    ['khu do thi FPT City', { estate: 'FPT City' }],
    ['thôn Phong Nam, xã Hòa Châu', { hamlet: 'Phong Nam' }],
    ['thôn 4 xã Trà My', { hamlet: '4' }],
    ['128 Trần Cao Vân, phường Thanh Khê', { house: '128', street: 'Trần Cao Vân' }],
    ['số 128 Trần Cao Vân', { house: '128', street: 'Trần Cao Vân' }],
    ['số nhà 12A đường Lê Duẩn', { house: '12A', street: 'Lê Duẩn' }],
    ['56 nui thanh da nang', { house: '56', street: 'nui thanh' }],
    ['12 An Thượng 30, phường Ngũ Hành Sơn', { house: '12', street: 'An Thượng 30' }],
    ['12/3 Lê Cơ gần chợ', { house: '12/3', street: 'Lê Cơ' }],
    ['35 đường 2 tháng 9', { house: '35', street: '2 tháng 9' }],
    ['đường 30/4 đoạn gần cầu', { street: '30/4' }],
    ['đường Trần Phú', { street: 'Trần Phú' }],
    ['Đường Võ Văn Kiệt, phường An Hải', { street: 'Võ Văn Kiệt' }],
    ['duong vo van kiet', { street: 'vo van kiet' }],
    ['đường Hoàng Sa, phường Sơn Trà', { street: 'Hoàng Sa' }],
    ['trước số 10 Bạch Đằng', { house: '10', street: 'Bạch Đằng' }],
    ['đối diện 21 đường Lê Lợi, Hải Châu', { street: 'Lê Lợi' }],
    ['Bệnh viện Đà Nẵng', {}],
    ['gần chợ Cồn', {}],
    ['', {}],
  ])('%s', (address, parts) => {
    expect(partsOf(address)).toEqual(parts);
  });
});

import { csvOf } from './figures-csv.js';

it('writes what a spreadsheet reads with its marks right', () => {
  expect(
    csvOf([
      ['Lĩnh vực', 'Đã nhận'],
      ['Y tế, an toàn thực phẩm', '12'],
      ['Nói "thẳng"', ''],
    ]),
  ).toBe('\u{FEFF}Lĩnh vực,Đã nhận\r\n"Y tế, an toàn thực phẩm",12\r\n"Nói ""thẳng""",\r\n');
});

it.each(['=1+1', '+84905', '-2', '@SUM(A1)', '\tx'])('lets a spreadsheet run nothing: %j', (text) => {
  expect(csvOf([[text]])).toBe(`\u{FEFF}'${text}\r\n`);
});

import { catalogue } from '@gopy/web-kit';

export const triageTexts = catalogue(
  {
    title: 'Hàng chờ điều phối',
    empty: 'Không còn phiếu nào chờ điều phối',
    emptyHint: 'Phiếu mới mà hệ thống không tự chuyển được sẽ hiện ở đây ngay khi đến.',
    routing: 'Hệ thống phân công',
    dispatched: 'Đã tự chuyển',
    left: 'Để lại cho điều phối viên',
    proposal: 'Đề xuất: {department}',
    proposedCategory: 'Lĩnh vực đề xuất: {category}',
    take: 'Chuyển theo đề xuất',
    byProposal: 'Theo đề xuất của hệ thống phân công',
    sent: 'Đã chuyển phiếu {code} đến {department}',
  },
  {
    title: 'Dispatch queue',
    empty: 'No ticket waits to be dispatched',
    emptyHint: 'New tickets that routing could not send by itself show up here at once.',
    routing: 'Automatic routing',
    dispatched: 'Sent by itself',
    left: 'Left to the coordinator',
    proposal: 'Proposed: {department}',
    proposedCategory: 'Proposed category: {category}',
    take: 'Dispatch as proposed',
    byProposal: 'As automatic routing proposed',
    sent: 'Ticket {code} went to {department}',
  },
);

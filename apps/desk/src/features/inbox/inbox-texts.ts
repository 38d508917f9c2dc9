import { catalogue } from '@gopy/web-kit';

export const inboxTexts = catalogue(
  {
    inbox: 'Việc của đơn vị',
    inboxEmpty: 'Không còn việc nào đang mở',
    inboxHint: 'Phiếu chuyển đến đơn vị sẽ hiện ở đây ngay, phiếu sắp đến hạn đứng trước.',
    'to-approve': 'Chờ duyệt trả lời',
    'to-approveEmpty': 'Không có trả lời nào chờ duyệt',
    'to-approveHint': 'Trả lời mà cán bộ trình sẽ hiện ở đây.',
    waiting: 'Chờ người dân bổ sung',
    waitingEmpty: 'Không có phiếu nào chờ người dân',
    waitingHint: 'Hạn xử lý tạm dừng trong lúc chờ người dân bổ sung.',
  },
  {
    inbox: 'Department inbox',
    inboxEmpty: 'No open work',
    inboxHint: 'Tickets sent to the department show up here at once, the most urgent first.',
    'to-approve': 'Answers to approve',
    'to-approveEmpty': 'No answer waits for approval',
    'to-approveHint': 'Answers that officers submit show up here.',
    waiting: 'Waiting for the citizen',
    waitingEmpty: 'No ticket waits for a citizen',
    waitingHint: 'The clock stands still while the citizen is asked.',
  },
);

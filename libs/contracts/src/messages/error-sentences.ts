import type { ErrorCode } from '@gopy/vocabulary';

export type Sentence = { readonly vi: string; readonly en: string };

/** What the caller reads, saying what to do. `{name}` is filled from the error's parameters. */
export const errorSentences: Readonly<Record<ErrorCode, Sentence>> = {
  'request.invalid': { vi: 'Một số ô chưa đúng. Vui lòng xem lại các ô được đánh dấu.', en: 'Some fields are not right. Please check the marked ones.' },
  'request.not-json': { vi: 'Nội dung gửi lên không phải JSON hợp lệ.', en: 'The body is not valid JSON.' },
  'request.too-large': { vi: 'Dữ liệu gửi lên quá lớn.', en: 'The request is too large.' },
  'request.unsupported-type': { vi: 'Hãy gửi dữ liệu dạng application/json.', en: 'Send the data as application/json.' },
  'request.not-found': { vi: 'Không có địa chỉ này.', en: 'There is nothing at this address.' },
  'request.method-not-allowed': { vi: 'Địa chỉ này không nhận thao tác đó.', en: 'This address does not take that method.' },
  'request.too-many': { vi: 'Bạn thao tác quá nhanh. Vui lòng thử lại sau {retryAfterSeconds} giây.', en: 'Too many requests. Please try again in {retryAfterSeconds} seconds.' },
  'request.foreign-origin': { vi: 'Yêu cầu đến từ một trang khác nên bị từ chối.', en: 'The request came from another site and was refused.' },
  'cursor.malformed': { vi: 'Con trỏ trang không hợp lệ. Hãy tải lại danh sách từ đầu.', en: 'The page cursor is not valid. Load the list again from the start.' },
  'idempotency.key-reused': { vi: 'Mã chống gửi trùng này đã dùng cho một nội dung khác.', en: 'This Idempotency-Key was already used for a different request.' },
  'server.busy': { vi: 'Hệ thống đang rất đông. Vui lòng gửi lại sau ít giây; nội dung của bạn chưa được nhận.', en: 'The service is very busy. Please send again in a few seconds; nothing was received yet.' },
  'server.failed': { vi: 'Hệ thống gặp lỗi. Vui lòng thử lại; nếu còn lỗi, hãy gọi 1022.', en: 'Something failed on our side. Please try again; if it persists, call 1022.' },
  'session.required': { vi: 'Vui lòng đăng nhập.', en: 'Please sign in.' },
  'session.wrong-credentials': { vi: 'Tên đăng nhập hoặc mật khẩu không đúng.', en: 'Wrong user name or password.' },
  'session.throttled': { vi: 'Đăng nhập sai quá nhiều lần. Vui lòng thử lại sau {retryAfterSeconds} giây.', en: 'Too many failed sign-ins. Please try again in {retryAfterSeconds} seconds.' },
  'permission.denied': { vi: 'Tài khoản của bạn không có quyền làm việc này.', en: 'Your account may not do this.' },
  'ticket.not-found': { vi: 'Không tìm thấy phiếu phản ánh. Hãy kiểm tra lại mã hoặc đường dẫn.', en: 'No such report. Check the code or the link.' },
  'ticket.secret-required': { vi: 'Hãy mở bằng đường dẫn riêng đã nhận khi gửi phản ánh.', en: 'Open the private link you received when you sent the report.' },
  'ticket.secret-expired': { vi: 'Đường dẫn riêng đã hết hạn. Hãy gọi 1022 để được cấp lại.', en: 'The private link has expired. Call 1022 for a new one.' },
  'ticket.stale': { vi: 'Phiếu vừa được người khác cập nhật. Hãy xem thay đổi rồi thử lại.', en: 'Somebody has just changed this ticket. Look at the change, then try again.' },
  'ticket.step-not-possible': { vi: 'Không thể thực hiện bước này khi phiếu đang ở trạng thái hiện tại.', en: 'This step is not possible in the present status.' },
  'ticket.step-not-allowed': { vi: 'Bạn không có quyền thực hiện bước này trên phiếu.', en: 'You may not take this step on this ticket.' },
  'ticket.parts-open': { vi: 'Còn đơn vị phối hợp chưa hoàn thành phần việc. Hãy chờ hoặc miễn phần việc đó.', en: 'A cooperating department has not finished its part. Wait for it or waive it.' },
  'ticket.no-extension-asked': { vi: 'Không có đề nghị gia hạn nào đang chờ.', en: 'No extension is waiting for a decision.' },
  'ticket.extension-not-later': { vi: 'Hạn mới phải sau hạn hiện tại.', en: 'The new due time must be later than the present one.' },
  'ticket.part-unknown': { vi: 'Đơn vị này không có phần việc đang mở trên phiếu.', en: 'This department has no open part on the ticket.' },
  'ticket.merge-into-itself': { vi: 'Không thể gộp phiếu vào chính nó.', en: 'A ticket cannot be merged into itself.' },
  'ticket.merge-target-unusable': { vi: 'Phiếu đích đã đóng, đã gộp hoặc không tồn tại.', en: 'The target ticket is closed, merged or does not exist.' },
  'ticket.author-cannot-approve': { vi: 'Người soạn không được tự duyệt câu trả lời của mình.', en: 'The author may not approve their own answer.' },
  'ticket.already-rated': { vi: 'Phiếu này đã được đánh giá.', en: 'This report has already been rated.' },
  'ticket.reopen-window-over': { vi: 'Đã quá thời hạn phản ánh lại. Vui lòng gửi phản ánh mới.', en: 'The time for reopening is over. Please send a new report.' },
  'ticket.same-department': { vi: 'Phiếu đang ở chính đơn vị này.', en: 'The ticket is already with this department.' },
  'department.unknown': { vi: 'Không có đơn vị này.', en: 'There is no such department.' },
  'category.unknown': { vi: 'Không có lĩnh vực này.', en: 'There is no such category.' },
  'area.unknown': { vi: 'Không có phường, xã này trong thành phố.', en: 'There is no such ward or commune in the city.' },
  'calendar.invalid': { vi: 'Lịch làm việc không hợp lệ.', en: 'The working calendar is not valid.' },
  'contact.phone-unreadable': { vi: 'Số điện thoại chưa đúng. Hãy nhập đủ số, ví dụ 0905 123 456.', en: 'This is not a phone number. Write it in full, for example 0905 123 456.' },
  'staff.unknown': { vi: 'Không có tài khoản này.', en: 'There is no such account.' },
  'rule.unknown': { vi: 'Không có quy tắc này.', en: 'There is no such rule.' },
  'attachment.unknown': { vi: 'Một ảnh đính kèm không còn hoặc đã thuộc phiếu khác. Vui lòng tải ảnh lên lại.', en: 'An attached photo is gone or belongs to another report. Please upload it again.' },
  'attachment.not-found': { vi: 'Không tìm thấy ảnh.', en: 'Photo not found.' },
  'attachment.type-not-allowed': { vi: 'Chỉ nhận ảnh JPG, PNG, WebP hoặc HEIC.', en: 'Only JPG, PNG, WebP or HEIC photos are accepted.' },
  'attachment.too-large': { vi: 'Ảnh lớn hơn 10 MB. Hãy chọn ảnh nhỏ hơn.', en: 'The photo is larger than 10 MB. Choose a smaller one.' },
  'attachment.too-many-pixels': { vi: 'Ảnh có kích thước quá lớn. Hãy thu nhỏ rồi gửi lại.', en: 'The photo has too many pixels. Make it smaller and send again.' },
  'attachment.unreadable': { vi: 'Không đọc được ảnh này, có thể tệp bị hỏng.', en: 'This photo cannot be read; the file may be damaged.' },
  'attachment.too-many': { vi: 'Tối đa 5 ảnh.', en: 'At most 5 photos.' },
  'attachment.file-missing': { vi: 'Chưa chọn tệp ảnh.', en: 'No file was sent.' },
};

/** The sentence of a code in the caller's language, its parameters filled in. */
export function sentenceOf(code: ErrorCode, language: 'vi' | 'en', params: Readonly<Record<string, unknown>>): string {
  return errorSentences[code][language].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}

/** The page shown in `astro dev` while the content has errors. It reloads once they are fixed. */
export function contentErrorPage(report: string): string {
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Nội dung có lỗi</title>
<script type="module" src="/@vite/client"></script>
<style>
  body { margin: 0; padding: 2rem; background: #f7f2e8; color: #221c16; font: 1rem/1.6 system-ui, sans-serif }
  h1 { font-size: 1.4rem; color: #9b1c1f }
  pre { white-space: pre-wrap; font: .95rem/1.7 ui-monospace, monospace }
</style>
<h1>Nội dung có lỗi</h1>
<p>Sửa tệp rồi lưu lại: trang sẽ tự tải lại.</p>
<pre>${escapeHtml(report)}</pre>
</html>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

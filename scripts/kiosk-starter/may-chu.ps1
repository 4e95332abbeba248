# Serves the folder "phong-doc" to this machine alone and opens the browser on the whole screen.
# Windows PowerShell 5.1, which every Windows has: no installation, no administrator, no network.
$ErrorActionPreference = 'Stop'
[Console]::OutputEncoding = [Text.Encoding]::UTF8
$root = [IO.Path]::GetFullPath((Join-Path $PSScriptRoot 'phong-doc'))
$types = @{
  '.html' = 'text/html; charset=utf-8'; '.css' = 'text/css'; '.js' = 'text/javascript'
  '.json' = 'application/json'; '.svg' = 'image/svg+xml'; '.jpg' = 'image/jpeg'
  '.png' = 'image/png'; '.woff2' = 'font/woff2'; '.wasm' = 'application/wasm'
  '.mp3' = 'audio/mpeg'; '.m4a' = 'audio/mp4'; '.wav' = 'audio/wav'; '.ogg' = 'audio/ogg'
  '.opus' = 'audio/ogg'; '.mp4' = 'video/mp4'; '.webm' = 'video/webm'; '.vtt' = 'text/vtt'
}

function Send-File($request, $response) {
  $path = [Uri]::UnescapeDataString($request.Url.AbsolutePath).TrimStart('/')
  $file = [IO.Path]::GetFullPath([IO.Path]::Combine($root, $path))
  if ([IO.Directory]::Exists($file)) { $file = [IO.Path]::Combine($file, 'index.html') }
  $inside = $file.StartsWith($root + [IO.Path]::DirectorySeparatorChar)
  if (-not $inside -or -not [IO.File]::Exists($file)) {
    $response.StatusCode = 404
    $file = [IO.Path]::Combine($root, '404.html')
  }
  $type = $types[[IO.Path]::GetExtension($file).ToLowerInvariant()]
  if ($null -eq $type) { $type = 'application/octet-stream' }
  $response.ContentType = $type
  $response.AddHeader('Cache-Control', 'no-cache')
  $response.AddHeader('Accept-Ranges', 'bytes')
  $stream = [IO.File]::OpenRead($file)
  try {
    $start = 0
    $end = $stream.Length - 1
    # Recordings are asked for in parts when a visitor moves about in them.
    if ($request.Headers['Range'] -match '^bytes=(\d+)-(\d*)$') {
      $start = [long]$Matches[1]
      if ($Matches[2] -ne '') { $end = [Math]::Min([long]$Matches[2], $end) }
      if ($start -gt $end) { $response.StatusCode = 416; return }
      $response.StatusCode = 206
      $response.AddHeader('Content-Range', "bytes $start-$end/$($stream.Length)")
    }
    $left = $end - $start + 1
    $response.ContentLength64 = $left
    [void]$stream.Seek($start, [IO.SeekOrigin]::Begin)
    $buffer = New-Object byte[] 65536
    while ($left -gt 0) {
      $read = $stream.Read($buffer, 0, [int][Math]::Min($buffer.Length, $left))
      if ($read -le 0) { break }
      $response.OutputStream.Write($buffer, 0, $read)
      $left -= $read
    }
  } finally { $stream.Dispose() }
}

function Open-Browser($address) {
  $ownData = Join-Path $env:TEMP 'phong-doc-man-hinh'
  $common = @('--no-first-run', '--disable-pinch', '--overscroll-history-navigation=0',
    "--user-data-dir=`"$ownData`"", '--kiosk', $address)
  $edge = @('--edge-kiosk-type=fullscreen')
  $browsers = @(
    @("${env:ProgramFiles(x86)}\Microsoft\Edge\Application\msedge.exe", ($common + $edge)),
    @("$env:ProgramFiles\Microsoft\Edge\Application\msedge.exe", ($common + $edge)),
    @("$env:ProgramFiles\Google\Chrome\Application\chrome.exe", $common),
    @("${env:ProgramFiles(x86)}\Google\Chrome\Application\chrome.exe", $common)
  )
  foreach ($browser in $browsers) {
    if (Test-Path -LiteralPath $browser[0]) {
      Start-Process -FilePath $browser[0] -ArgumentList $browser[1]
      return
    }
  }
  Start-Process $address
}

$listener = $null
foreach ($port in 8317..8326) {
  $candidate = New-Object System.Net.HttpListener
  $candidate.Prefixes.Add("http://localhost:$port/")
  try { $candidate.Start(); $listener = $candidate; break } catch { $candidate.Close() }
}
if ($null -eq $listener) {
  Write-Host 'Các cổng 8317-8326 đều bận. Khởi động lại máy rồi thử lại.'
  exit 1
}
$address = "http://localhost:$port/kiosk/"
Write-Host "Màn hình đang mở tại $address"
Write-Host 'Đóng trình duyệt bằng Alt+F4, rồi đóng cửa sổ này.'
if (-not $env:PHONG_DOC_NO_BROWSER) { Open-Browser $address }
while ($listener.IsListening) {
  $context = $listener.GetContext()
  try { Send-File $context.Request $context.Response } catch { } finally { try { $context.Response.Close() } catch { } }
}

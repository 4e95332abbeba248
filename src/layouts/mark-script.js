// Runs before the first paint, so that styles know whether scripts run: browsers from before 2023
// do not support the media feature `scripting`.
document.documentElement.dataset.script = '';

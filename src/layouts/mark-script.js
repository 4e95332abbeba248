// Runs before anything is drawn, so that styles know whether scripts run: browsers of before 2023
// do not know the media feature `scripting`.
document.documentElement.dataset.script = '';

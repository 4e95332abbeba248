@echo off
rem Opens the screen on Windows. Nothing is installed and no network is needed.
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0may-chu.ps1"
if errorlevel 1 pause

// Loaded before a child's own program (`node --import`). The supervisor holds the other end of this channel: when it
// is killed outright, the channel closes and the child ends itself instead of staying behind on the site's port.
if (process.channel) {
  process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
  process.channel.unref();
}

package org.canvasdoc.plugin.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells what changed in some folders. The system's events only say when to look; what is believed
 * is how the files look then, so that nothing depends on which events a system has, or loses. Where
 * it has none, it is looked every few moments.
 */
final class Watch implements AutoCloseable {
  private static final int QUIET = 30;
  private static final int LONGEST = 300;
  private static final int WITHOUT_EVENTS = 200;
  private static final int WITH_EVENTS = 2000;

  private final List<Path> roots;
  private final Consumer<Set<Path>> listener;
  private final @Nullable WatchService events;
  private final Map<Path, WatchKey> keys = new HashMap<>();
  private final Thread thread = new Thread(this::run, "canvas-watch");
  private Map<Path, String> files;
  private volatile boolean open = true;
  private boolean every;

  /**
   * Begins to look; what changes from now on is told.
   *
   * @param roots folders, which need not be there yet
   * @param listener is told what changed, always on the same thread
   * @param withEvents whether the system is asked for events
   */
  Watch(List<Path> roots, boolean withEvents, Consumer<Set<Path>> listener) {
    this.roots = roots;
    this.listener = listener;
    this.events = withEvents ? service() : null;
    this.every = events == null;
    this.files = look();
    thread.setDaemon(true);
  }

  /** Begins to tell. */
  void start() {
    thread.start();
  }

  /** Java's own service looks every few seconds where the system has no events: so we look. */
  private static @Nullable WatchService service() {
    try {
      WatchService service = FileSystems.getDefault().newWatchService();
      if (!service.getClass().getSimpleName().contains("Polling")) {
        return service;
      }
      service.close();
      return null;
    } catch (IOException | UnsupportedOperationException none) {
      return null;
    }
  }

  private Map<Path, String> look() {
    return Looks.of(roots, this::register);
  }

  /** Asks for the events of a folder; to be called before its files are listed. */
  private void register(Path folder) {
    WatchKey known = keys.get(folder);
    if (events == null || (known != null && known.isValid())) {
      return;
    }
    try {
      keys.put(
          folder,
          folder.register(
              events,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE));
    } catch (IOException tooMany) {
      every = true; // the system has no more of them: this folder, too, is looked at
    }
  }

  private void run() {
    try {
      while (open) {
        await();
        Map<Path, String> now = look();
        Set<Path> changed = difference(files, now);
        files = now;
        if (open && !changed.isEmpty()) {
          listener.accept(changed);
        }
      }
    } catch (InterruptedException | ClosedWatchServiceException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until it is worth looking: for an event and the quiet after it, or for a while. */
  private void await() throws InterruptedException {
    if (events == null) {
      Thread.sleep(WITHOUT_EVENTS);
      return;
    }
    WatchKey key = events.poll(every ? WITHOUT_EVENTS : WITH_EVENTS, TimeUnit.MILLISECONDS);
    long first = System.nanoTime();
    while (key != null) {
      key.pollEvents();
      if (!key.reset()) {
        keys.values().remove(key);
      }
      boolean late = System.nanoTime() - first > TimeUnit.MILLISECONDS.toNanos(LONGEST);
      key = late ? null : events.poll(QUIET, TimeUnit.MILLISECONDS);
    }
  }

  private static Set<Path> difference(Map<Path, String> before, Map<Path, String> now) {
    Set<Path> changed = new TreeSet<>();
    for (Map.Entry<Path, String> each : now.entrySet()) {
      if (!each.getValue().equals(before.get(each.getKey()))) {
        changed.add(each.getKey());
      }
    }
    for (Path each : before.keySet()) {
      if (!now.containsKey(each)) {
        changed.add(each);
      }
    }
    return changed;
  }

  /** Ends the telling, and waits for its end. */
  @Override
  public void close() {
    open = false;
    thread.interrupt();
    try {
      if (events != null) {
        events.close();
      }
      thread.join(1000);
    } catch (IOException unclosable) {
      return; // it goes with the process
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}

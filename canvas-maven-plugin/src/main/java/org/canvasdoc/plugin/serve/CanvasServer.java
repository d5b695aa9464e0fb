package org.canvasdoc.plugin.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.canvasdoc.plugin.site.Site;
import org.jspecify.annotations.Nullable;

/**
 * Shows the site to whoever writes the canvases, on this machine alone: every page as it is now, in
 * every browser that has it open, moments after a file was saved. Nothing is written to a disk.
 */
public final class CanvasServer implements AutoCloseable {
  /** How many ports are tried, from the one that was asked for. */
  public static final int PORTS_TRIED = 10;

  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  private final HttpServer http;
  private final ExecutorService workers;
  private @Nullable Studio studio;
  private @Nullable Watch watch;

  private CanvasServer(HttpServer http) {
    this.http = http;
    AtomicInteger count = new AtomicInteger();
    this.workers =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "canvas-serve-" + count.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Hears of every edition of the site. */
  public interface Listener {
    /**
     * Takes the news.
     *
     * @param changed the files that differ; none for the first edition
     * @param nanos how long reading and checking took
     */
    void made(Edition edition, Set<Path> changed, long nanos);
  }

  /**
   * Takes a port of this machine, which nobody beyond it can reach.
   *
   * @param port the one that is wanted, or 0 for any; where it is in use, one of the next
   * @throws BindException where none of them is free
   */
  public static CanvasServer bind(int port) throws IOException {
    BindException taken = null;
    int last = port == 0 ? 0 : Math.min(65535, port + PORTS_TRIED - 1);
    for (int each = port; each <= last; each++) {
      try {
        // else each answer waits for the next look of the other side, 40 ms
        System.setProperty("sun.net.httpserver.nodelay", "true");
        InetAddress here = InetAddress.getByAddress("localhost", LOOPBACK);
        return new CanvasServer(HttpServer.create(new InetSocketAddress(here, each), 0));
      } catch (BindException inUse) {
        taken = inUse;
      }
    }
    throw taken == null ? new BindException("no port") : taken;
  }

  public int port() {
    return http.getAddress().getPort();
  }

  /** Where the first page is. */
  public String address() {
    return "http://127.0.0.1:" + port() + "/";
  }

  /**
   * Makes the first edition, and from now on another whenever something changed.
   *
   * @param sources the folders of canvases
   * @param looks folders of templates, styles and words that stand in for ours
   * @param withEvents whether the system's events are asked for; else it is looked every moment
   */
  public void serve(
      Reading reading,
      Supplier<Site> sites,
      List<Path> sources,
      List<Path> looks,
      boolean withEvents,
      Listener listener) {
    Studio made = new Studio(reading, sites, looks);
    studio = made;
    List<Path> roots = new ArrayList<>(sources);
    roots.addAll(looks);
    Watch watching =
        new Watch(
            roots,
            withEvents,
            changed -> {
              long start = System.nanoTime();
              listener.made(made.refresh(changed), changed, System.nanoTime() - start);
            });
    watch = watching;
    long start = System.nanoTime();
    Edition first = made.refresh(Set.of());
    listener.made(first, Set.of(), System.nanoTime() - start);
    http.createContext("/", new Answers(made, new Gate(port())));
    http.setExecutor(workers);
    http.start();
    watching.start();
  }

  /** Ends everything that was begun, and waits for its end. */
  @Override
  public void close() {
    if (watch != null) {
      watch.close();
    }
    if (studio != null) {
      studio.close();
    }
    http.stop(0);
    workers.shutdownNow();
    try {
      workers.awaitTermination(1, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}

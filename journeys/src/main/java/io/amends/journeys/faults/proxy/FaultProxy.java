package io.amends.journeys.faults.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import io.amends.journeys.faults.proxy.Toxic.None;

/** A TCP proxy in front of one server; it listens on a port of its own and passes all on, unless a toxic is set. */
public final class FaultProxy implements AutoCloseable {

    private static final int CONNECT_MILLIS = 2_000;

    private final ServerSocket listener;
    private final InetSocketAddress target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong disturbed = new AtomicLong();
    private volatile Toxic toxic = new None();

    private FaultProxy(ServerSocket listener, InetSocketAddress target) {
        this.listener = listener;
        this.target = target;
    }

    public static FaultProxy to(int port) {
        try {
            var proxy = new FaultProxy(new ServerSocket(0, 100, InetAddress.getLoopbackAddress()),
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            Thread.ofVirtual().name("proxy-to-" + port).start(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** From now on, for old connections and new ones. */
    public void set(Toxic next) {
        toxic = next;
    }

    public void heal() {
        toxic = new None();
    }

    /** How many pieces were held up, cut or lost. */
    public long disturbed() {
        return disturbed.get();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket caller = listener.accept();
                Thread.ofVirtual().start(() -> join(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void join(Socket caller) {
        var server = new Socket();
        open.add(caller);
        open.add(server);
        try {
            server.connect(target, CONNECT_MILLIS);
            caller.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            var pipe = new Pipe(this, caller, server);
            Thread.ofVirtual().start(() -> pipe.pump(caller, server, true));
            pipe.pump(server, caller, false);
        } catch (IOException refused) {
            reset(caller, server);
        } finally {
            open.remove(caller);
            open.remove(server);
        }
    }

    Toxic toxic() {
        return toxic;
    }

    void noteDisturbed() {
        disturbed.incrementAndGet();
    }

    /** Not a goodbye but a broken line. */
    static void reset(Socket... sockets) {
        for (Socket socket : sockets) {
            try {
                socket.setSoLinger(true, 0);
                socket.close();
            } catch (IOException gone) {
                // It is closed, which is all that was wanted.
            }
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open.forEach(FaultProxy::reset);
    }
}

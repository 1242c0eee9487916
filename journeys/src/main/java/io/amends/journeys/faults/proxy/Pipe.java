package io.amends.journeys.faults.proxy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.locks.LockSupport;

import io.amends.journeys.faults.proxy.Toxic.CutAfterForwarding;
import io.amends.journeys.faults.proxy.Toxic.Latency;
import io.amends.journeys.faults.proxy.Toxic.None;
import io.amends.journeys.faults.proxy.Toxic.Reset;
import io.amends.journeys.faults.proxy.Toxic.Silence;
import io.amends.journeys.faults.proxy.Toxic.Slices;

/** One connection through the proxy, both ways. */
final class Pipe {

    private static final int PIECE = 64 * 1024;
    private static final long LOOK_NANOS = 20_000_000;

    private final FaultProxy proxy;
    private final Socket caller;
    private final Socket server;

    Pipe(FaultProxy proxy, Socket caller, Socket server) {
        this.proxy = proxy;
        this.caller = caller;
        this.server = server;
    }

    void pump(Socket from, Socket to, boolean towardsServer) {
        byte[] piece = new byte[PIECE];
        try {
            var in = from.getInputStream();
            var out = to.getOutputStream();
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                pass(piece, length, out, towardsServer);
            }
            to.shutdownOutput();
        } catch (IOException broken) {
            // A line that broke on one side breaks on the other.
            FaultProxy.reset(caller, server);
        }
    }

    private void pass(byte[] piece, int length, OutputStream out, boolean towardsServer) throws IOException {
        var toxic = proxy.toxic();
        if (!(toxic instanceof None)) {
            proxy.noteDisturbed();
        }
        switch (toxic) {
            case None none -> out.write(piece, 0, length);
            case Latency latency -> {
                LockSupport.parkNanos(latency.by().toNanos());
                out.write(piece, 0, length);
            }
            case Reset reset -> throw new IOException("reset");
            case CutAfterForwarding cut -> cut(piece, length, out, towardsServer);
            case Silence silence -> {
                waitUntilHeard();
                out.write(piece, 0, length);
            }
            case Slices slices -> slice(piece, length, out, slices.size());
        }
    }

    private static void cut(byte[] piece, int length, OutputStream out, boolean towardsServer) throws IOException {
        if (!towardsServer) {
            throw new IOException("cut");
        }
        out.write(piece, 0, length);
    }

    private void waitUntilHeard() {
        while (proxy.toxic() instanceof Silence && !caller.isClosed() && !server.isClosed()) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private static void slice(byte[] piece, int length, OutputStream out, int size) throws IOException {
        for (int at = 0; at < length; at += size) {
            out.write(piece, at, Math.min(size, length - at));
            out.flush();
        }
    }
}

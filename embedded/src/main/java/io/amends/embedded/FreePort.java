package io.amends.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds ports that nobody listens on and that nobody else on this machine was given in the last minute. They lie below
 * those that systems hand out by themselves (from 32768 on Linux), as one of those may be taken by a connection between
 * being found and being listened on.
 */
public final class FreePort {

    private static final int FIRST = 20_000;
    private static final int END = 30_000;

    private FreePort() {
    }

    public static int find() {
        return find(1).getFirst();
    }

    /** All different. */
    public static List<Integer> find(int count) {
        var found = promise(new Random().ints(FIRST, END).distinct().limit(END - FIRST), count);
        if (found.size() < count) {
            throw new IllegalStateException("There are no " + count + " free ports from " + FIRST + " to " + END + ".");
        }
        return found;
    }

    public static Optional<Integer> among(Collection<Integer> candidates) {
        return promise(candidates.stream().mapToInt(Integer::intValue), 1).stream().findFirst();
    }

    public static boolean isTaken(int number) {
        try (var socket = new ServerSocket(number, 1, InetAddress.getLoopbackAddress())) {
            return !socket.isBound();
        } catch (IOException e) {
            return true;
        }
    }

    private static List<Integer> promise(IntStream candidates, int count) {
        return PromisedPorts.update(promised -> {
            IntPredicate isFree = number -> !promised.contains(number) && !isTaken(number);
            return candidates.filter(isFree).limit(count).boxed().toList();
        });
    }
}

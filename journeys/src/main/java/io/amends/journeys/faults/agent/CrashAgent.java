package io.amends.journeys.faults.agent;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Ends the process at the n-th pass of a crash point, as {@code kill -9} would: no hook runs and nothing is flushed. It takes
 * its order from a file, which it deletes before it dies, so that the next life is not cut short by the same order.
 */
public final class CrashAgent implements Consumer<String> {

    /** System property that names the file of orders. */
    static final String ORDERS = "amends.faults.orders";
    static final int KILLED = 137;

    private static final int LOOK_MILLIS = 20;
    private static final Order NONE = new Order("", new AtomicInteger());

    private final Path file;
    private volatile Order order;

    /** The service makes it when it passes the first point. */
    public CrashAgent() {
        file = Path.of(requireNonNull(System.getProperty(ORDERS), ORDERS));
        order = Order.of(read());
        Thread.ofPlatform().daemon().name("crash-orders").start(this::watch);
    }

    /** @param mistake the name of a {@link Mistake} to make */
    public static void premain(String mistake, Instrumentation instrumentation) {
        instrumentation.addTransformer(Mistake.valueOf(mistake));
    }

    @Override
    public void accept(String point) {
        var current = order;
        if (current.point().equals(point) && current.passesLeft().decrementAndGet() == 0) {
            forgetOrder();
            Runtime.getRuntime().halt(KILLED);
        }
    }

    private void watch() {
        String known = "";
        while (true) {
            String text = read();
            if (!text.equals(known)) {
                known = text;
                order = Order.of(text);
            }
            pause();
        }
    }

    private String read() {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void forgetOrder() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Order(String point, AtomicInteger passesLeft) {

        static Order of(String text) {
            String[] words = text.strip().split(" ");
            return words.length == 2 ? new Order(words[0], new AtomicInteger(Integer.parseInt(words[1])))
                    : NONE;
        }
    }
}

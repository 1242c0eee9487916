package io.amends.journeys.faults.agent;

import java.util.ServiceLoader;
import java.util.function.Consumer;

/** A program that passes a crash point again and again, as a service does that carries the agent. */
final class Passing {

    private Passing() {
    }

    @SuppressWarnings("unchecked")
    public static void main(String[] arguments) throws InterruptedException {
        Consumer<String> listener = ServiceLoader.load(Consumer.class, ClassLoader.getSystemClassLoader()).findFirst()
                .orElseThrow();
        Thread.sleep(200);
        for (int pass = 1; pass <= 5; pass++) {
            System.out.println("pass " + pass);
            listener.accept("somewhere.else");
            listener.accept("here");
        }
    }
}

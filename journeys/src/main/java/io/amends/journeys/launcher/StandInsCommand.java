package io.amends.journeys.launcher;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import io.amends.journeys.standin.StandInSettings;
import io.amends.journeys.standin.StandIns;
import picocli.CommandLine.Command;

/** The stand-ins alone, where the rest of Amends runs in other processes; all they need is in the environment. */
@Command(name = "stand-ins", hidden = true)
final class StandInsCommand implements Callable<Integer> {

    @Override
    public Integer call() throws InterruptedException {
        var ports = new StandInSettings.Ports("0.0.0.0", Port.NETWORK.usual(), Port.COMPANY.usual(), Port.PARTNER.usual());
        try (var standIns = StandIns.start(StandInSettings.ofVlinderFrom(ports, System.getenv()))) {
            System.out.println("The stand-ins listen, X on " + standIns.network().address() + ".");
            new CountDownLatch(1).await();
        }
        return 0;
    }
}

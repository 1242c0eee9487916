package io.amends.journeys.story;

import java.io.PrintWriter;

import io.amends.journeys.launcher.Night;
import io.amends.journeys.launcher.Play;
import io.amends.journeys.launcher.PlayOptions;
import io.amends.journeys.launcher.Stack;

/** Chooses what the demo plays. */
public final class Demo implements Play {

    @Override
    public int on(Stack stack, PlayOptions options, PrintWriter out) throws Exception {
        if (options.replay() != null) {
            return new Replay(stack, out).play(options.replay(), options.rate(), options.limit(), options.arrival());
        }
        int code = options.oldWorld() ? new OldWorld(stack, out).play() : nights(Site.of(stack.settings()), options, out);
        if (!options.once()) {
            out.println(WhatToTryNext.on(stack.settings()));
            out.flush();
        }
        return code;
    }

    // The others are told also when one did not go as it should.
    private static int nights(Site site, PlayOptions options, PrintWriter out) throws Exception {
        int friday = options.plays(Night.FRIDAY) ? new FridayNight(site, out).play() : 0;
        int saturday = options.plays(Night.SATURDAY) ? new SaturdayNight(site, out).play() : 0;
        int monday = options.plays(Night.MONDAY) ? new MondayPromise(site, out).play() : 0;
        return Math.max(Math.max(friday, saturday), monday);
    }
}

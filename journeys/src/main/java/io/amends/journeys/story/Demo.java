package io.amends.journeys.story;

import java.io.PrintWriter;

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
        int code = options.oldWorld() ? new OldWorld(stack, out).play()
                : new FridayNight(Site.of(stack.settings()), out).play();
        if (!options.once()) {
            out.println(WhatToTryNext.on(stack.settings()));
            out.flush();
        }
        return code;
    }
}

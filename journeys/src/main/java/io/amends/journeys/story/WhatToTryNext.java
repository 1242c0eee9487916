package io.amends.journeys.story;

import io.amends.journeys.launcher.StackSettings;

/** What a visitor can do while the demo stays open. */
final class WhatToTryNext {

    private WhatToTryNext() {
    }

    static String on(StackSettings settings) {
        return """

                Everything keeps running; Ctrl-C ends all of it. Try next:
                  %1$s            the console: log in as nora, milan or tom (the password is the name), on a phone too
                  %1$s/customer   be the customer: complain yourself, and answer from the other window
                  two browsers, nora and milan: both take the same ticket, and one is told who has it
                  give 80 euro on a 50 euro mandate: 50 now, and 30 when tom says yes
                """.formatted(settings.origin());
    }
}

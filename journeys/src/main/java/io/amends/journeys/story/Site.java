package io.amends.journeys.story;

import io.amends.journeys.launcher.StackSettings;

/**
 * An Amends as it is seen from outside, wherever it runs.
 *
 * @param origin where the browser finds the console, the interfaces and the stand-ins
 * @param issuer the realm where people log in
 */
record Site(String origin, String issuer) {

    static Site of(StackSettings settings) {
        return new Site(settings.origin(), settings.issuer());
    }
}

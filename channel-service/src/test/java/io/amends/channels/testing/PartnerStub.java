package io.amends.channels.testing;

/** A partner that subscribes to webhooks. Takes everything unless a test says otherwise. */
public final class PartnerStub extends HttpStub {

    public static final String SECRET = "whsec_YSBzZWNyZXQgb2YgYXQgbGVhc3QgMjQgYnl0ZXM=";

    PartnerStub() {
        takesEverything();
    }

    public void takesEverything() {
        answers(request -> Answer.of(204));
    }
}

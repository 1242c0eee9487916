package io.amends.channels.testing;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Starts the network and the partner, and hands them to the tests that have a field for them. */
public final class OutsideWorld implements QuarkusTestResourceLifecycleManager {

    private final NetworkStub network = new NetworkStub();
    private final PartnerStub partner = new PartnerStub();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "amends.x.api-url", "http://" + network.address(),
                "amends.partner.url", "http://" + partner.address() + "/webhooks",
                "amends.partner.secret", PartnerStub.SECRET,
                "amends.http.allowed", network.address() + "," + partner.address());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(network, new TestInjector.MatchesType(NetworkStub.class));
        injector.injectIntoFields(partner, new TestInjector.MatchesType(PartnerStub.class));
    }

    @Override
    public void stop() {
        network.close();
        partner.close();
    }
}

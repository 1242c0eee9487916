package io.amends.journeys.standin;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Where the stand-ins listen and which secrets they share with the product. */
public record StandInSettings(Ports ports, Network network, String companySecret, String partnerSecret) {

    /** Vlinder, a fictional internet provider. */
    private static final Brand VLINDER = new Brand("1000000000000000001", "VlinderHelpt", "Vlinder Webcare");

    /** Vlinder, with secrets that nobody has used before. */
    public static StandInSettings ofVlinder(Ports ports, @Nullable URI webhook) {
        Network network = new Network(freshSecret(), freshSecret(), VLINDER, webhook);
        return new StandInSettings(ports, network, "whsec_" + freshSecret(), "whsec_" + freshSecret());
    }

    /** Vlinder, with the secrets that the services have been given by the same names. */
    public static StandInSettings ofVlinderFrom(Ports ports, Map<String, String> environment) {
        Network network = new Network(given("AMENDS_X_CONSUMER_SECRET", environment),
                given("AMENDS_X_ACCESS_TOKEN", environment),
                VLINDER, URI.create(given("AMENDS_WEBHOOK", environment)));
        return new StandInSettings(ports, network, given("AMENDS_COMPANY_SECRET", environment),
                given("AMENDS_PARTNER_SECRET", environment));
    }

    private static String given(String name, Map<String, String> environment) {
        return Objects.requireNonNull(environment.get(name), name + " is not set");
    }

    private static String freshSecret() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return Base64.getEncoder().encodeToString(secret);
    }

    @Override
    public String toString() {
        return "StandInSettings[" + ports + "]"; // the secrets stay out of logs
    }

    /**
     * One port for each stand-in; 0 takes any free one.
     *
     * @param host the address on which they listen
     */
    public record Ports(String host, int network, int company, int partner) {

        public static final Ports FREE = new Ports(0, 0, 0);

        /** For this machine only. */
        public Ports(int network, int company, int partner) {
            this("127.0.0.1", network, company, partner);
        }
    }

    /**
     * The account on the network that belongs to the product.
     *
     * @param webhook where activity is delivered; null as long as nobody knows, then deliveries wait
     */
    public record Network(String consumerSecret, String accessToken, Brand brand, @Nullable URI webhook) {

        @Override
        public String toString() {
            return "Network[" + brand.handle() + "]";
        }
    }

    /** The company as the network knows it. */
    public record Brand(String userId, String handle, String name) {
    }
}

package io.amends.journeys.standin;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;

import org.jspecify.annotations.Nullable;

/** Where the stand-ins listen and which secrets they share with the product. */
public record StandInSettings(Ports ports, Network network, String companySecret, String partnerSecret) {

    /** Vlinder, a fictional internet provider, with secrets that nobody has used before. */
    public static StandInSettings ofVlinder(Ports ports, @Nullable URI webhook) {
        Brand vlinder = new Brand("1000000000000000001", "VlinderHelpt", "Vlinder Webcare");
        Network network = new Network(freshSecret(), freshSecret(), vlinder, webhook);
        return new StandInSettings(ports, network, "whsec_" + freshSecret(), "whsec_" + freshSecret());
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

    /** One port for each stand-in; 0 takes any free one. */
    public record Ports(int network, int company, int partner) {

        public static final Ports FREE = new Ports(0, 0, 0);
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

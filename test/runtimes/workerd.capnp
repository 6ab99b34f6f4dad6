# The Worker that runs the suite. It has no compatibility flags: the package needs nothing of Node.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "suite", worker = .suite),
    # "private" is what lets the Worker reach the server on loopback.
    (name = "internet", network = (allow = ["private"], tlsOptions = (trustBrowserCas = true))),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "suite")],
);

const suite :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "node_modules/.bundle/worker.js")],
  compatibilityDate = "2026-04-01",
);

const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);

// src/bundle/model-server.ts
var TRITON = "nv_trt_llm_request_metrics";
var MODEL_SERVERS = {
  vllm: {
    port: 8e3,
    metricsPort: 8e3,
    metricsPath: "/metrics",
    healthPath: "/health",
    metrics: {
      "kv-cache": { name: "vllm:kv_cache_usage_perc" },
      queue: { name: "vllm:num_requests_waiting" },
      running: { name: "vllm:num_requests_running" }
    }
  },
  sglang: {
    port: 3e4,
    metricsPort: 3e4,
    metricsPath: "/metrics",
    healthPath: "/health",
    metrics: {
      "kv-cache": { name: "sglang:token_usage" },
      queue: { name: "sglang:num_queue_reqs" },
      running: { name: "sglang:num_running_reqs" }
    }
  },
  trtllm: {
    port: 8e3,
    metricsPort: 8e3,
    // Its own /metrics is JSON; Prometheus metrics need return_perf_metrics in its options.
    metricsPath: "/prometheus/metrics",
    healthPath: "/health",
    metrics: {
      "kv-cache": { name: "trtllm_kv_cache_utilization" },
      queue: { name: "trtllm_num_requests_waiting" },
      running: { name: "trtllm_num_requests_running" }
    }
  },
  triton: {
    port: 8e3,
    metricsPort: 8002,
    metricsPath: "/metrics",
    healthPath: "/v2/health/ready",
    metrics: {
      "kv-cache": {
        name: "nv_trt_llm_kv_cache_block_metrics",
        labels: { kv_cache_block_type: "fraction" }
      },
      queue: { name: TRITON, labels: { request_type: "waiting" } },
      running: { name: TRITON, labels: { request_type: "scheduled" } }
    }
  },
  jetstream: {
    port: 8e3,
    metricsPort: 9090,
    metricsPath: "/metrics",
    healthPath: "/v1/health",
    metrics: {
      queue: { name: "jetstream_prefill_backlog_size" },
      running: { name: "jetstream_slots_used_percentage", share: true }
    }
  },
  tgi: {
    port: 8080,
    metricsPort: 8080,
    metricsPath: "/metrics",
    healthPath: "/health",
    metrics: {
      queue: { name: "tgi_queue_size" },
      running: { name: "tgi_batch_current_size" }
    }
  }
};

export {
  MODEL_SERVERS
};

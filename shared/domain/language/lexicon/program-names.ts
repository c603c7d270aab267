/**
 * Programs, services, firms, languages, peoples, days and parts of systems that stand in title case where a name could,
 * and words for people that are found as what they are.
 */
export const PROGRAM_NAMES = `
einstein lombard macbook macports macos nginx mcdonald's mckinsey
aave access acrobat activemq adobe advent adyen african airbnb airbus airflow akamai alchemy alertmanager alexa alibaba allscripts alma amadeus
amazon american amplitude android angular ansible anthropic apache apple april arango arbitrum arduino argo argocd arista artifactory arweave asana
asian athena athenahealth atlantis august aurora australian autodesk autopilot autoscaling avalanche aws azure babel backend balancer bamboo banner
barbican bard basecamp bastion bazel beam besu bigip bigquery binance bind binder binderhub bitbucket bitcoin bitfinex blackboard blockchain
bloomberg boeing bosch boundary box braintree brazilian british broadcom buildkite bumble bundler cache cacti caddy calico canadian canva canvas
carbon cargo cassandra celery centos centurylink ceph cerner certbot chainlink chatgpt checkpoint chef chia chinese christmas chrome chromium cilium
cinder circleci cisco citrix claude clickhouse clojure cloudflare cloudformation cloudfront cloudtrail cloudwatch clubhouse coca-cola cockroach
cockroachdb codecov codeql codespaces cogent cohesity coinbase collectd comcast commvault comodo compound confluence consul containerd contentful
copilot cortana cortex cosmos couchbase couchdb coveralls crates cron crossplane crowdstrike cucumber curve cypress czech dagster danish database
databricks datadog dataset datastore debian december decentraland dell deno dependabot designate devnet dgraph digicert digitalocean discord diwali
django dnsmasq docker dockerhub docusign domino downtime dropbox druid drupal dutch dynamo dynamodb dynatrace easter edge egress eid elasticsearch
elixir eliza emerson endpoint english entrust envoy epic equinix erigon erlang eslint etcd ethereum etherscan european exasol excel exchange facebook
failover falco falcon fargate fastly fauna february fedex fedora fedwire figma filebeat filecoin filezilla finnish firebase firefox firestore
firewall flagsmith flannel flask flink fluentbit fluentd flux fortigate fortinet foxconn french freshdesk friday frontend fullstory galileo gandi
gatekeeper gemini german gerrit geth gitea github gitlab gitpod glance glitch globalsign glue gluster gmail gnome gnosis godaddy golang google gradle
grafana graphite greek greenplum grindr gunicorn hackernews hadoop halloween hanukkah haproxy harbor haskell hazelcast hbase heap heartbleed heat
helm heroku hetzner hewlett-packard hibernate hive homebrew honeycomb honeywell horizon hostname hotfix hotjar hotpath huawei hubot hubspot hudson
hyperv icinga ignite indian influx influxdb informix infura ingress instagram intel intercom intuit ipfs irish ironic istio italian jaeger january
japanese java jenkins jest jetty jfrog jira jitsi joomla july june juniper juno jupyter jupyterhub kafka karpenter kaspersky keplr kernel kestra
keycloak keydb keystone kibana kinesis kingston klarna korean kotlin kraken kubectl kubelet kubernetes kusama kustomize kyverno lambda laravel
launchdarkly leaseweb ledger lenovo lent letsencrypt level3 lighthouse lightstep linear linkerd linode linux llama localhost logjam logstash loki
longhorn looker lotus lucene luigi lumen lyft maersk magento magnum mailchimp mailgun mainnet maker makerdao manila march mariadb mastercard matomo
matrix mattermost maven may mbed mbox mcafee meditech medtronic memcache memcached mend meraki mercedes-benz meta metabase metadata metamask
metasploit mexican microsoft middleware midsummer mikrotik mimir minio mirai miro mistral mixpanel mocha monday mongo mongodb monit moodle mozilla
munin murano mysql nagios namecheap namespace nats neo4j neon nessus netapp netdata netezza netflix nethermind netlify netsuite neutron newrelic
nexus nginx ngrok nimbus node nomad norton norwegian notepad notes notion nova november npm nutanix nvidia octavia october okta onedrive openai
opensea opensearch openshift openssl opentelemetry opentofu openvpn opera opsgenie optimism optimizely oracle orange osmosis otel outlook ovh packer
pagerduty palo parity passenger passover patroni payload paypal peoplesoft percona perl petya pgbouncer pgpool philips photoshop php phusion pinot
piwik planetscale plausible playwright podman polish polkadot polygon portworx postgres postgresql posthog postmark postmortem power powerdns
powerpoint prefect presto prettier prometheus proxmox proxy prysm pulsar pulse pulumi puma puppet puppeteer putty pypi pytest python qiskit qualcomm
qualys quay quickbooks rabbit rabbitmq rackspace rails railway ramadan rancher rapid7 raspberry react reddit redhat redis redshift render renovate
replit resque reuters riak roche rocketchat rockwell rocky rolex rollback rolls rolls-royce rollup rook route53 rubrik ruby rubygems russian rust
sabre safari sage sagemaker salesforce salt saltstack samsung sandisk sanity sap saturday scala scaleway schneider scottish scratch scylla seagate
sectigo segment selenium sendgrid sensu sentinelone sentry sepa september servicenow sharefile sharepoint shopify shortcut sidekiq siemens signal
siri slack snowflake snyk softlayer solana solarwinds solr sonarqube sophos sourceforge sourcegraph spanish spanner spark spinnaker split splunk
spotify spring sqlite squarespace squid stargate starlink statping statsd statuspage stripe stuxnet subnet successfactors sunday supabase superset
suse sushiswap svelte swarm swedish swift swiss sybase symfony synthetix tableau tailscale tanzu tcpdump teamcity teams tekton teku telefonica
telegraf telegram telekom teleport telstra tempo tenable tencent tendermint teradata terra terraform terragrunt testnet tether thanksgiving thanos
thursday tidb timeout tinder tofu tokenomics tomcat traefik travis trello trezor trino trove tuesday turbo turkish twilio twitch twitter uber
ubiquiti ubuntu unbound unicorn unifi uniswap unleash upcloud uptime uptimerobot uvicorn vagrant valkey varnish vault veeam velero vercel verisign
veritas verizon vertica victoriametrics victorops vimeo visa visio vite vitess vmware vodafone voldemort vue vultr wannacry watson waypoint webex
webhook webhooks webpack wednesday welsh whatsapp whitesource wikimedia wikipedia windows wireguard wireshark wix woocommerce word wordpress workday
worldpay xero xiaomi xilinx yearn yokogawa youtube yugabyte zabbix zayo zendesk zerotier zipkin zookeeper zoom zulip zun
customers everybody everyone management nobody somebody someone staff support they users
`;
